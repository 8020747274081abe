// The sprints an issue has been in, from any form that Jira has used for that field.

import type { Json } from '../jira/world';
import { isObject, list, number, word } from './raw';

export interface RawSprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number | null;
  goal: string;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
}

/** Servers wrote "com.atlassian.greenhopper.service.sprint.Sprint@1f[id=12,rapidViewId=3,state=CLOSED,name=…]". */
export const isServerSprint = (value: unknown): value is string =>
  typeof value === 'string' && /greenhopper[\w.]*Sprint@[0-9a-f]+\[/.test(value);

export function sprintsIn(value: unknown): RawSprint[] {
  return list(Array.isArray(value) ? value : value ? [value] : []).flatMap((each) => {
    const sprint = isServerSprint(each) ? sprintOf(serverSprint(each)) : isObject(each) ? sprintOf(each) : null;
    return sprint ? [sprint] : [];
  });
}

/** Works for field values and for answers of the Agile API alike. */
export function sprintOf(raw: Json): RawSprint | null {
  const id = number(raw.id);
  if (id === null) return null;
  const state = word(raw.state)?.toLowerCase();
  const date = (key: string) => {
    const value = word(raw[key]);
    return value && !Number.isNaN(Date.parse(value)) ? { [key]: new Date(value).toISOString() } : {};
  };
  return {
    id,
    name: word(raw.name) ?? `Sprint ${id}`,
    state: state === 'active' || state === 'future' ? state : 'closed',
    boardId: number(raw.originBoardId) ?? number(raw.boardId) ?? number(raw.rapidViewId),
    goal: word(raw.goal) ?? '',
    ...date('startDate'),
    ...date('endDate'),
    ...date('completeDate'),
  };
}

function serverSprint(text: string): Json {
  const inside = text.slice(text.indexOf('[') + 1, text.lastIndexOf(']'));
  const parts: Json = {};
  for (const part of inside.split(/,(?=\w+=)/)) {
    const at = part.indexOf('=');
    const value = part.slice(at + 1);
    if (at > 0 && value !== '<null>') parts[part.slice(0, at)] = value;
  }
  return parts;
}
