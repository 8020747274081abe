// Atlassian's pictures of kinds of things, as a coloured square with two letters.

const colours: Record<string, string> = {
  bug: 'red',
  incident: 'red',
  problem: 'orange',
  epic: 'purple',
  story: 'green',
  'new-feature': 'green',
  improvement: 'green',
  idea: 'yellow',
  branch: 'blue',
  commit: 'blue',
  'pull-request': 'blue',
};

export function TypeTile({
  glyph,
  label,
  size,
  bold,
}: {
  glyph: string;
  label?: string;
  size: number;
  bold?: boolean;
}) {
  const colour = colours[glyph] ?? 'blue';
  const shade = bold === false ? 'subtler' : 'bolder';
  return (
    <span
      role="img"
      aria-label={label ?? glyph}
      title={label ?? glyph}
      className="kit-type-tile"
      style={{
        width: size,
        height: size,
        fontSize: Math.max(8, size / 2.6),
        background: `var(--ds-background-accent-${colour}-${shade})`,
        color: bold === false ? `var(--ds-text-accent-${colour})` : 'var(--ds-text-inverse)',
      }}
    >
      {size >= 16 ? glyph.slice(0, 2) : ''}
    </span>
  );
}
