// What view.theme.enable() does to a page: the design tokens as a stylesheet from the page's own origin (a <style> element
// would break its policy) and the attributes on <html> that choose among them.

let linked = false;

export function applyTheme(theme: unknown): void {
  const { colorMode } = theme as { colorMode: string };
  const root = document.documentElement;
  root.dataset.theme = 'dark:dark light:light spacing:spacing typography:typography shape:shape';
  root.dataset.colorMode = colorMode;
  if (linked) return;
  linked = true;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/frames/tokens.css';
  document.head.append(link);
}
