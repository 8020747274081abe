// How wide a picture may be, so that its words keep their size whatever the room.

import { useLayoutEffect, useRef, useState } from 'react';

export const useWidth = (first: number) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = () => setWidth(Math.max(200, Math.floor(current.clientWidth)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    return () => watch.disconnect();
  }, []);
  return { box, width };
};
