// Small signs of state: badges, lozenges, tags, progress.

import AkBadge from '@atlaskit/badge';
import AkLozenge from '@atlaskit/lozenge';
import AkProgressBar from '@atlaskit/progress-bar';
import { ProgressTracker as AkProgressTracker, type Stage } from '@atlaskit/progress-tracker';
import AkSpinner from '@atlaskit/spinner';
import { RemovableTag, SimpleTag } from '@atlaskit/tag';
import AkTagGroup from '@atlaskit/tag-group';
import { type Drawings, textWithin } from '../drawing';

type LozengeLook = Parameters<typeof AkLozenge>[0]['appearance'];
type BadgeLook = Parameters<typeof AkBadge>[0]['appearance'];
type TagColor = Parameters<typeof SimpleTag>[0]['color'];

export const signs: Drawings = {
  Badge: ({ props, node }) => {
    const words = textWithin(node);
    const max = props.raw.max === false ? false : props.number('max');
    return (
      <AkBadge appearance={props.text('appearance') as BadgeLook} max={max}>
        {words !== '' && !Number.isNaN(Number(words)) ? Number(words) : words}
      </AkBadge>
    );
  },
  Lozenge: ({ props, children }) => (
    <AkLozenge
      appearance={props.text('appearance') as LozengeLook}
      isBold={props.flag('isBold')}
      maxWidth={props.text('maxWidth')}
    >
      {children}
    </AkLozenge>
  ),
  Tag: ({ props }) => {
    const given = { text: props.text('text') ?? '', color: props.text('color') as TagColor, href: props.text('href') };
    if (!props.flag('isRemovable') && !props.text('removeButtonLabel')) return <SimpleTag {...given} />;
    return (
      <RemovableTag
        {...given}
        removeButtonLabel={props.text('removeButtonLabel')}
        // Its answer comes from another frame, later than the removal could wait for.
        onBeforeRemoveAction={() => {
          props.call('onBeforeRemoveAction')?.(given.text);
          return true;
        }}
        onAfterRemoveAction={(text) => props.call('onAfterRemoveAction')?.(text)}
      />
    );
  },
  TagGroup: ({ props, children }) => (
    <AkTagGroup alignment={props.one('alignment', ['start', 'end'] as const)}>{children}</AkTagGroup>
  ),
  Spinner: ({ props }) => (
    <AkSpinner
      size={props.one('size', ['xsmall', 'small', 'medium', 'large', 'xlarge'] as const)}
      label={props.text('label') ?? 'Loading'}
    />
  ),
  ProgressBar: ({ props }) => (
    <AkProgressBar
      value={props.number('value') ?? 0}
      isIndeterminate={props.flag('isIndeterminate')}
      ariaLabel={props.text('ariaLabel') ?? 'Progress'}
    />
  ),
  ProgressTracker: ({ props }) => (
    <AkProgressTracker
      items={props.list('items') as Stage[]}
      spacing={props.one('spacing', ['comfortable', 'cozy', 'compact'] as const)}
    />
  ),
};
