// Keys pressed one after the other, for shortcuts like "g t".

/** Milliseconds after which a key begins a new sequence. */
const PAUSE = 1_500;
const MOST = 8;

/** Tells after each key what has been pressed lately, a space before each. */
export const keysPressed = () => {
  let [pressed, last] = [[] as string[], 0];
  return (key: string, at: number): string => {
    pressed = [...(at - last > PAUSE ? [] : pressed), key].slice(-MOST);
    last = at;
    return pressed.map((one) => ` ${one}`).join('');
  };
};

/** Whether somebody is writing there. */
export const writes = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
