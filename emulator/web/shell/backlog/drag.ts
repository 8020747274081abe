// Dragging issues with the browser's own drag and drop: what is carried, and where it would fall.

import type { DragEvent } from 'react';

const kind = 'application/x-issue-key';

export const carry = (event: DragEvent, key: string): void => {
  event.dataTransfer.setData(kind, key);
  event.dataTransfer.setData('text/plain', key);
  event.dataTransfer.effectAllowed = 'move';
};

export const carriesIssue = (event: DragEvent): boolean => event.dataTransfer.types.includes(kind);

export const carried = (event: DragEvent): string | null => event.dataTransfer.getData(kind) || null;

/** True where the pointer is in the lower half of the row. */
export const isLower = (event: DragEvent<HTMLElement>): boolean => {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY > box.top + box.height / 2;
};
