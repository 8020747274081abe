// Starts the settings page.

import { start } from '../start';
import { SettingsPage } from './settings-page';

void start(<SettingsPage />);
