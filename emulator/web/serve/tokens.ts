// The design tokens as one stylesheet, for frames that switched theming on. Read from the package's own files: its function
// for this asks a feature-gate service that is not there, and complains on the console.

const themes = ['atlassian-light', 'atlassian-dark', 'atlassian-spacing', 'atlassian-typography', 'atlassian-shape'];

const css = (theme: string): string =>
  (require(`@atlaskit/tokens/dist/cjs/artifacts/themes/${theme}`) as { default: string }).default;

export const tokens = (): string => themes.map(css).join('\n');
