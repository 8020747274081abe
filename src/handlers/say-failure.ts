// Why a scan stopped, in a sentence for whoever opens the page.

import type { Failure } from '../store/records';

const SENTENCES: Record<Failure, string> = {
  forbidden:
    'The app may not read this project. Check that it is still installed and that the project lets apps browse.',
  unreachable: 'Jira did not answer for a while. The last report stands; the next scan tries again.',
  malformed: 'Jira answered something the app does not understand. The last report stands.',
  'too-large': 'Some items are too large to be kept. The last report stands.',
  cancelled: 'Somebody stopped the scan. The last report stands.',
  unexpected: 'The scan failed for a reason that was not foreseen. The last report stands; the next scan tries again.',
};

export const sayFailure = (failure: Failure): string => SENTENCES[failure];
