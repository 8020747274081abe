// Light, dark, or as the computer says; remembered in this browser.

import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme';
import { useEffect, useState } from 'react';

export type ColorMode = 'light' | 'dark' | 'auto';

const key = 'desk.color-mode';

export const resolved = (mode: ColorMode): 'light' | 'dark' =>
  mode === 'auto' ? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light') : mode;

export function useColorMode(): [ColorMode, (mode: ColorMode) => void] {
  const [mode, setMode] = useState<ColorMode>(() => {
    const was = localStorage.getItem(key);
    return was === 'light' || was === 'dark' ? was : 'auto';
  });
  useEffect(() => {
    void setGlobalTheme({
      colorMode: mode,
      light: 'light',
      dark: 'dark',
      spacing: 'spacing',
      typography: 'typography',
      shape: 'shape',
    });
  }, [mode]);
  return [
    mode,
    (next) => {
      localStorage.setItem(key, next);
      setMode(next);
    },
  ];
}
