// A frame is as tall as its content, so that the page around it scrolls and not the frame.

export function followHeight(tell: (height: number) => void): void {
  let last = 0;
  const measure = (): void => {
    const body = document.body;
    if (!body) return;
    const style = getComputedStyle(body);
    const height = Math.ceil(
      body.offsetHeight + Number.parseFloat(style.marginTop) + Number.parseFloat(style.marginBottom),
    );
    if (height === last) return;
    last = height;
    tell(height);
  };
  const watch = (): void => {
    new ResizeObserver(measure).observe(document.body);
    measure();
  };
  if (document.body) watch();
  else document.addEventListener('DOMContentLoaded', watch, { once: true });
}
