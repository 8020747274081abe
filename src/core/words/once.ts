// What is dear to make and may never be asked for: Intl loads the data of a language with each of its formats.

export const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
