// Starts the project page: first where it stands and who reads it, then the page.

import '@atlaskit/css-reset';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { place } from './ask';
import { ProjectPage } from './page/project-page';
import { PlaceProvider } from './parts/place';
import { ReaderProvider } from './words/reader';

const start = async (): Promise<void> => {
  const { place: here, reader } = await place();
  document.documentElement.lang = reader.formats.locale;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PlaceProvider value={here}>
        <ReaderProvider value={reader}>
          <ProjectPage />
        </ReaderProvider>
      </PlaceProvider>
    </StrictMode>,
  );
};

void start();
