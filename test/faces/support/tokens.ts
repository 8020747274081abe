// Jira's design tokens as one style sheet: what a host loads when a page asks for its theme.

const theme = (name: string): string =>
  (require(`@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${name}`) as { default: string }).default;

export const tokens = (): string => ['light', 'dark', 'spacing', 'typography', 'shape'].map(theme).join('\n');

/** What the host sets on <html>, beside the color mode. */
export const THEME = 'dark:dark light:light spacing:spacing typography:typography shape:shape';
