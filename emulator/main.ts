// The command behind `npm start` and `npm run emulator`: a Forge app in a local Jira, until Ctrl-C.

import { setFlagsFromString } from 'node:v8';
import { type Arguments, readArguments, USAGE } from './arguments';
import { DeskError } from './forge/problem';
import { ImportError } from './import/index';
import { openAsAsked } from './opening';
import { startServer } from './server';
import { forgesVerdict, refuseAsForge } from './verdict';
import { type Warming, warmQueries, warmTexts } from './warm';

// Twenty thousand issues live in half a gigabyte; by itself V8 would let garbage grow to three times as much.
setFlagsFromString('--heap-growing-percent=80');

const ORPHAN_CHECK = 500;

/** What the person who typed the command can mend, in a sentence; null: it is the desk's own fault. */
const sentenceOf = (error: unknown): string | null => {
  if (error instanceof DeskError || error instanceof ImportError) return error.message;
  const { code, port } = error as { code?: string; port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another one with --port, or 0 for any free one.`;
  return code === 'EACCES' ? `Port ${port} may not be opened by you. Choose another one with --port.` : null;
};

const refuse = (error: unknown): never => {
  const sentence = sentenceOf(error);
  console.error(sentence ?? error);
  process.exit(sentence === null ? 1 : 2);
};

const whenOrphaned = (stop: () => void) => {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, ORPHAN_CHECK);
  watch.unref();
};

const run = async (asked: Arguments) => {
  const notes: string[] = [];
  const verdict = forgesVerdict(asked.appDir);
  let warming: Warming | null = null;
  const server = await startServer({
    appDir: asked.appDir,
    port: asked.port,
    open: async (address) => {
      const opened = await openAsAsked(asked, address);
      notes.splice(0, notes.length, ...opened.notes);
      warming?.stop();
      warming = warmTexts(opened.desk.world, console.error);
      return opened.desk;
    },
  }).catch(async (error: unknown) => {
    // Forge's own words name the line of the manifest; the desk's come where Forge has none.
    refuseAsForge(await verdict);
    throw error;
  });
  const { desk } = server;
  const stop = () => {
    warming?.stop();
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  // npm starts a shell, and a signal to npm ends that shell alone: its desk would stay behind.
  if (process.env.npm_lifecycle_event) whenOrphaned(stop);
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  await warming!.ready;
  // Ctrl-C closes its connections, and a desk that is not warm is a slower one.
  await warmQueries({ address: server.address, world: desk().world }).catch(() => undefined);
  const { unbuilt } = await verdict;
  refuseAsForge(await verdict);
  for (const note of [...notes, ...unbuilt]) console.log(note);
  console.log(`It is ${new Date(desk().clock.now()).toISOString()} at this desk. Nothing is kept after Ctrl-C.`);
  // Last of all: whoever waits for this line may end the desk at once.
  console.log(`ready: ${server.address}`);
};

const main = async () => {
  const asked = readArguments(process.argv.slice(2));
  if (asked.help) console.log(USAGE);
  else await run(asked);
};

main().catch(refuse);
