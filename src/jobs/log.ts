// What nobody foresaw goes to the app's log, where its developer looks. Texts of issues never do.

export const logTrouble = (where: string, error: unknown): void => {
  const { name, stack } = error instanceof Error ? error : new Error(String(error));
  // biome-ignore lint/suspicious/noConsole: Forge has no other log.
  console.error(`${where}: ${name}\n${(stack ?? '').split('\n').slice(1, 6).join('\n')}`);
};
