// Starts the planning view in the modal that Jira opens from the menus of a sprint, of the backlog and of a board.

import { extension } from '../ask';
import { start } from '../start';
import { Planning } from './planning';

const idIn = (value: unknown): number | undefined => {
  const id = Number((value as { id?: unknown } | undefined)?.id);
  return Number.isInteger(id) && id > 0 ? id : undefined;
};

void start(extension().then(({ sprint, board }) => <Planning sprint={idIn(sprint)} board={idIn(board)} />));
