// A frame is as tall as its content, so that the page around it scrolls and not the frame.

export function followHeight(tell: (height: number) => void): void {
  let last = 0;
  const measure = (): void => {
    const body = document.body;
    if (!body) return;
    const { marginTop, marginBottom } = getComputedStyle(body);
    const own = body.offsetHeight + Number.parseFloat(marginTop) + Number.parseFloat(marginBottom);
    // The root holds margins that fall out of the body, but where it is as tall as the frame it says nothing.
    const root = document.documentElement.getBoundingClientRect().height;
    const height = Math.ceil(Math.round(root) === window.innerHeight ? own : Math.max(own, root));
    if (height === last) return;
    last = height;
    tell(height);
  };
  const watch = (): void => {
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    observer.observe(document.documentElement);
    measure();
  };
  if (document.body) watch();
  else document.addEventListener('DOMContentLoaded', watch, { once: true });
}
