// Pictures: icons, tiles, images.

import { type Drawings, textWithin } from '../drawing';
import { iconNamed } from '../icon-table';
import { styleOf, tokenValue } from '../style';
import { TypeTile } from '../type-tile';

const tileSizes: Record<string, number> = { xxsmall: 16, xsmall: 20, small: 24, medium: 32, large: 40, xlarge: 48 };

export const icons: Drawings = {
  Icon: ({ props }) => {
    const Icon = iconNamed(props.text('glyph'));
    const color = props.text('color') ?? props.text('primaryColor');
    if (!Icon) return null;
    return (
      <span className="kit-icon" style={{ color: color ? String(tokenValue(color)) : undefined }}>
        <Icon label={props.text('label') ?? ''} size={props.text('size') === 'small' ? 'small' : 'medium'} />
      </span>
    );
  },
  AtlassianIcon: ({ props }) => (
    <TypeTile
      glyph={props.text('glyph') ?? ''}
      label={props.text('label')}
      size={props.text('size') === 'small' ? 12 : 16}
    />
  ),
  AtlassianTile: ({ props }) => (
    <TypeTile
      glyph={props.text('glyph') ?? ''}
      label={props.text('label')}
      size={tileSizes[props.text('size') ?? 'medium'] ?? 32}
      bold={props.flag('isBold')}
    />
  ),
  Tile: ({ props, node, children }) => {
    const size = tileSizes[props.text('size') ?? 'medium'] ?? 32;
    return (
      <span
        role="img"
        aria-label={props.text('label') ?? textWithin(node)}
        className="kit-tile"
        style={{
          width: size,
          height: size,
          backgroundColor: String(tokenValue(props.text('backgroundColor') ?? 'color.background.neutral')),
          borderWidth: props.flag('hasBorder') ? 1 : 0,
        }}
      >
        {children}
      </span>
    );
  },
  Image: ({ props }) => {
    const src = props.text('src') ?? '';
    const size = props.text('size');
    const widths: Record<string, string> = {
      xsmall: '56px',
      small: '112px',
      medium: '240px',
      large: '480px',
      xlarge: '100%',
    };
    if (!/^(https:|data:image\/|blob:)/i.test(src))
      return <span className="not-drawn">Image: {props.text('alt') ?? src}</span>;
    return (
      <img
        src={src}
        alt={props.text('alt') ?? ''}
        style={{
          maxWidth: '100%',
          width: props.text('width') ?? (size ? widths[size] : undefined),
          height: props.text('height'),
          ...styleOf(props.raw.xcss),
        }}
      />
    );
  },
};
