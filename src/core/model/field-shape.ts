// Which custom field is which on a site: ids differ everywhere.

export interface FieldShape {
  sprint: string | null;
  rank: string | null;
  flagged: string | null;
  epicLink: string | null;
  /** Where an estimate may stand, the likeliest first: the boards' own fields, team-managed points, named points. */
  estimates: string[];
}

export const NO_SHAPE: FieldShape = { sprint: null, rank: null, flagged: null, epicLink: null, estimates: [] };
