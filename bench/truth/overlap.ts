// Whether two passages speak of the same words, however wiki markup or case changed them.

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export function overlaps(sentence: string, words: string): boolean {
  const whole = bare(sentence);
  const part = bare(words);
  return part.length > 2 && (whole.includes(part) || (whole.length > 12 && part.includes(whole)));
}
