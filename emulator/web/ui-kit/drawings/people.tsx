// People and what they say.

import AkAvatar from '@atlaskit/avatar';
import { AsyncSelect } from '@atlaskit/select';
import { useEffect, useState } from 'react';
import { DrawAll } from '../draw';
import { type Drawings, wrapped } from '../drawing';
import { use } from '../surroundings';

function Person({ accountId, hideName }: { accountId: string; hideName: boolean }) {
  const { nameOf } = use();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let gone = false;
    nameOf(accountId).then(
      (found) => !gone && setName(found),
      () => !gone && setName('Unknown user'),
    );
    return () => {
      gone = true;
    };
  }, [accountId, nameOf]);
  return (
    <span className="kit-user">
      <AkAvatar size="small" name={name ?? ''} borderColor="transparent" />{' '}
      {hideName ? null : <span>{name ?? '…'}</span>}
    </span>
  );
}

interface Choice {
  label: string;
  value: string;
}

interface Click {
  text?: string;
  onClick?: () => unknown;
}

const words = (value: unknown): Click =>
  typeof value === 'object' && value !== null ? (value as Click) : { text: String(value ?? '') };

const Said = ({ click }: { click: Click }) =>
  click.onClick ? (
    <button type="button" className="link-like" onClick={() => void click.onClick?.()}>
      {click.text}
    </button>
  ) : (
    <span>{click.text}</span>
  );

export const people: Drawings = {
  User: ({ props }) => (
    <Person accountId={props.text('accountId') ?? ''} hideName={props.flag('hideDisplayName') ?? false} />
  ),
  UserGroup: ({ node }) => (
    <span className="kit-users">
      {node.children.map((child) => (
        <Person key={child.key} accountId={String(child.props.accountId ?? '')} hideName />
      ))}
    </span>
  ),
  UserPicker: ({ props }) => {
    const { people: find, nameOf } = use();
    const given = [props.raw.defaultValue].flat().filter((value): value is string => typeof value === 'string');
    const [chosen, setChosen] = useState<Choice[]>([]);
    const first = given.join(' ');
    useEffect(() => {
      if (first === '') return;
      void Promise.all(first.split(' ').map(async (value) => ({ value, label: await nameOf(value) }))).then(
        setChosen,
        () => undefined,
      );
    }, [first, nameOf]);
    const isMulti = props.flag('isMulti') ?? false;
    return (
      <div className="kit-picker">
        {props.text('label') ? <div className="kit-inline-label">{props.text('label')}</div> : null}
        <AsyncSelect<Choice, boolean>
          aria-label={props.text('label') ?? 'User'}
          name={props.text('name')}
          placeholder={props.text('placeholder') ?? 'Enter people'}
          isMulti={isMulti}
          isClearable
          defaultOptions
          value={isMulti ? chosen : (chosen[0] ?? null)}
          loadOptions={async (query) =>
            (await find(query)).map(({ accountId, displayName }) => ({ value: accountId, label: displayName }))
          }
          onChange={(value) => {
            const next = [value].flat().filter((choice): choice is Choice => choice !== null);
            setChosen([...next]);
            const told = next.map((choice) => ({
              id: choice.value,
              accountId: choice.value,
              name: choice.label,
              type: 'user',
            }));
            props.call('onChange')?.(isMulti ? told : (told[0] ?? null));
          }}
        />
      </div>
    );
  },
  Comment: ({ node, props, children }) => {
    const author = words(props.raw.author);
    const time = words(props.raw.time);
    return (
      <div className="kit-comment">
        <DrawAll nodes={wrapped(node, 'avatar')?.children ?? []} />
        <div>
          <div className="kit-comment-head">
            <strong>
              <Said click={author} />
            </strong>{' '}
            <Said click={time} /> {props.text('edited')}
          </div>
          <DrawAll nodes={wrapped(node, 'content')?.children ?? []} />
          <div className="kit-comment-foot">
            {[...props.list('actions'), ...props.list('errorActions')].map(words).map((action) => (
              <Said key={action.text} click={action} />
            ))}
          </div>
          {node.children.some((child) => child.type === 'Comment') ? (
            <DrawAll nodes={node.children.filter((child) => child.type === 'Comment')} />
          ) : null}
          {node.children.length === 0 ? children : null}
        </div>
      </div>
    );
  },
};
