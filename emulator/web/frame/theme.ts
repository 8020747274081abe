// What view.theme.enable() does to a page: the design tokens as a stylesheet from the page's own origin (a <style> element
// would break its policy) and the attributes on <html> that choose among them.

let linked: Promise<void> | null = null;

const link = (): Promise<void> =>
  new Promise((resolve) => {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = '/frames/tokens.css';
    element.onload = element.onerror = () => resolve();
    document.head.append(element);
  });

/** Resolves when the tokens are there: an app may read them at once. */
export function applyTheme(theme: unknown): Promise<void> {
  const { colorMode } = theme as { colorMode: string };
  const root = document.documentElement;
  root.dataset.theme = 'dark:dark light:light spacing:spacing typography:typography shape:shape';
  root.dataset.colorMode = colorMode;
  linked ??= link();
  return linked;
}
