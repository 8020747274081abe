// Word lists are written as running text: easier to read, to sort and to review than a line a word.

/** Words and phrases between commas. */
export const list = (words: string): string[] =>
  words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');

/** Single words between spaces. */
export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
