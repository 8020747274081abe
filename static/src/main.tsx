// Starts the project page: first where it stands and who reads it, then the page.

import '@atlaskit/css-reset';
import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { place } from './ask';
import { ProjectPage } from './page/project-page';
import { PlaceProvider } from './parts/place';
import { pageSpeaker, SpeakerProvider } from './words/speaker';

const start = async (): Promise<void> => {
  const here = await place();
  const speaker = pageSpeaker(here.locale, here.timeZone);
  document.documentElement.lang = speaker.locale;
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PlaceProvider value={here}>
        <SpeakerProvider value={speaker}>
          <ProjectPage />
        </SpeakerProvider>
      </PlaceProvider>
    </StrictMode>,
  );
};

void start();
