// Starts a face: first where it stands and who reads it, then what there is to see.

import '@atlaskit/css-reset';
import './page.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { place } from './ask';
import { PlaceProvider } from './parts/place';
import { ReaderProvider } from './words/reader';

/** The face may still be on its way; it is then waited for beside the rest. */
export const start = async (face: ReactNode | Promise<ReactNode>): Promise<void> => {
  const [{ place: here, reader }, shown] = await Promise.all([place(), face]);
  document.documentElement.lang = reader.formats.locale;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PlaceProvider value={here}>
        <ReaderProvider value={reader}>{shown}</ReaderProvider>
      </PlaceProvider>
    </StrictMode>,
  );
  // The first date asked of a browser takes long; most faces ask for one as soon as their answer comes.
  globalThis.requestIdleCallback?.(() => reader.formats.ago(0, 0));
};
