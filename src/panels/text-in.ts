// What somebody has written, out of the event that UI Kit hands over.

export const textIn = (event: unknown): string =>
  String((event as { target?: { value?: unknown } } | null)?.target?.value ?? '');
