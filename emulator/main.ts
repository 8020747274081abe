// The command behind `npm start` and `npm run emulator`: a Forge app in a local Jira, until Ctrl-C.

import { type Arguments, readArguments, USAGE } from './arguments';
import { DeskError, messageOf } from './forge/problem';
import { ImportError } from './import/index';
import { openAsAsked } from './opening';
import { startServer } from './server';

const isTheUsersFault = (error: unknown): boolean =>
  error instanceof DeskError ||
  error instanceof ImportError ||
  ['EADDRINUSE', 'EACCES'].includes(String((error as { code?: unknown }).code));

const refuse = (error: unknown): never => {
  console.error(isTheUsersFault(error) ? messageOf(error) : error);
  process.exit(isTheUsersFault(error) ? 2 : 1);
};

const run = async (asked: Arguments) => {
  const notes: string[] = [];
  const server = await startServer({
    appDir: asked.appDir,
    port: asked.port,
    open: async () => {
      const opened = await openAsAsked(asked, () => `http://localhost:${asked.port}`);
      notes.splice(0, notes.length, ...opened.notes);
      return opened.desk;
    },
  });
  for (const note of notes) console.log(note);
  const { desk } = server;
  console.log(`It is ${new Date(desk().clock.now()).toISOString()} at this desk. Nothing is kept after Ctrl-C.`);
  console.log(`ready: ${server.address}`);

  const stop = () => {
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

const main = async () => {
  const asked = readArguments(process.argv.slice(2));
  if (asked.help) console.log(USAGE);
  else await run(asked);
};

main().catch(refuse);
