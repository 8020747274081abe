// Starts the shell.

import '@atlaskit/css-reset';
import './shell.css';
import { createRoot } from 'react-dom/client';
import { Shell } from './shell';

const place = document.getElementById('shell');
if (place) createRoot(place).render(<Shell />);
