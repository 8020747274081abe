// The theme as apps are told it, and news of its change.

import type { Theme } from '../../bridge/host';

export const themeOf = (colorMode: 'light' | 'dark'): Theme => ({
  colorMode,
  light: 'light',
  dark: 'dark',
  spacing: 'spacing',
  typography: 'typography',
  shape: 'shape',
});
