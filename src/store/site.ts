// What all projects of a site have spent of Jira's points in this hour.

export const SITE = 'site:spent';

export interface Spent {
  /** Hours since 1970. */
  hour: number;
  points: number;
}

export const spentIn = (stored: unknown): Spent => {
  const { hour, points } = (stored ?? {}) as Partial<Spent>;
  return typeof hour === 'number' && typeof points === 'number' ? { hour, points } : { hour: 0, points: 0 };
};
