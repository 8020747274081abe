// The design tokens as one stylesheet, for frames that switched theming on.

import getThemeStyles from '@atlaskit/tokens/get-theme-styles';

export async function tokens(): Promise<string> {
  const themes = await getThemeStyles({
    light: 'light',
    dark: 'dark',
    spacing: 'spacing',
    typography: 'typography',
    shape: 'shape',
    colorMode: 'auto',
  });
  return themes.map((theme) => theme.css).join('\n');
}
