// Moves items into a sprint in the calls that Jira takes, and tells item by item what did not go. A refused call is halved
// until the items are known that Jira refuses, so that one of them keeps no other back. Moving twice does no harm.

/** POST /rest/agile/1.0/sprint/{id}/issue takes no more. */
export const PER_CALL = 50;

export type Answered = { ok: true } | { ok: false; status: number; reason: string };

export interface Refused {
  key: string;
  /** In Jira's words; null: not tried, because Jira asked for a pause. */
  reason: string | null;
}

export interface Moved {
  moved: string[];
  refused: Refused[];
}

const none: Moved = { moved: [], refused: [] };

const both = (one: Moved, other: Moved): Moved => ({
  moved: [...one.moved, ...other.moved],
  refused: [...one.refused, ...other.refused],
});

/** About some of the items rather than about Jira's own state: worth asking for fewer. */
const isAboutItems = (status: number): boolean => status === 400 || status === 403 || status === 404;

const TOO_MANY = 429;

export async function moveItems(
  keys: readonly string[],
  post: (keys: readonly string[]) => Promise<Answered>,
  tell: (done: number) => void = () => undefined,
): Promise<Moved> {
  let paused = false;
  let done = 0;
  const settle = (part: Moved): Moved => {
    done += part.moved.length + part.refused.length;
    tell(done);
    return part;
  };
  const move = async (part: readonly string[]): Promise<Moved> => {
    const all = (reason: string | null): Moved => ({ moved: [], refused: part.map((key) => ({ key, reason })) });
    if (paused) return settle(all(null));
    const answer = await post(part);
    if (answer.ok) return settle({ moved: [...part], refused: [] });
    if (answer.status === TOO_MANY) {
      paused = true;
      return settle(all(null));
    }
    if (part.length === 1 || !isAboutItems(answer.status)) return settle(all(answer.reason));
    const middle = Math.ceil(part.length / 2);
    return both(await move(part.slice(0, middle)), await move(part.slice(middle)));
  };
  let told = none;
  for (let at = 0; at < keys.length; at += PER_CALL) told = both(told, await move(keys.slice(at, at + PER_CALL)));
  return told;
}
