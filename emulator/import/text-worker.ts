// A thread beside the desk that turns texts of an export into ADF: lists of texts come in, lists of JSON texts go out.

import { parentPort } from 'node:worker_threads';
import { toAdf } from './to-adf';

parentPort?.on('message', (sources: string[]) => {
  parentPort?.postMessage(sources.map((source) => JSON.stringify(toAdf(source))));
});
