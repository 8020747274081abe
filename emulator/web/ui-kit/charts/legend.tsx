// Which colour is which series.

import { colourOf } from './series';

export function Legend({ names }: { names: string[] }) {
  if (names.filter((name) => name !== '').length < 2) return null;
  return (
    <ul className="kit-legend">
      {names.map((name, index) => (
        <li key={name}>
          <span style={{ background: colourOf(index) }} /> {name}
        </li>
      ))}
    </ul>
  );
}
