// Whole days between two moments, never negative: clocks of two machines may disagree.

export const DAY = 86_400_000;

export const daysBetween = (from: number, to: number): number => Math.max(0, Math.floor((to - from) / DAY));
