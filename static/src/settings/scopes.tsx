// For which items a definition is: kinds of work first, then the issue types that have one of their own or may get one.

import styles from './definition.module.css';
import { askedOf, KINDS, ownOf, pathOf, type Scope } from './draft';
import { useEditing, useRefused } from './editing';
import { useSpeaker } from './words/speaker';

interface Props {
  scope: Scope;
  choose: (scope: Scope) => void;
}

export const Scopes = ({ scope, choose }: Props) => {
  const { say } = useSpeaker();
  const { types } = useEditing();
  const chosen = pathOf(scope);
  return (
    <nav className={styles.scopes} aria-label={say('scope.label')}>
      <p className={styles.label}>{say('scope.kinds')}</p>
      <ul>
        {KINDS.map((id) => (
          <Choice key={id} scope={{ of: 'kinds', id }} name={say(`kind.${id}`)} chosen={chosen} choose={choose} />
        ))}
      </ul>
      {types.length > 0 && (
        <>
          <p className={styles.label}>{say('scope.types')}</p>
          <ul>
            {types.map(({ id, name }) => (
              <Choice key={id} scope={{ of: 'types', id }} name={name} chosen={chosen} choose={choose} />
            ))}
          </ul>
        </>
      )}
    </nav>
  );
};

const Choice = ({
  scope,
  name,
  chosen,
  choose,
}: {
  scope: Scope;
  name: string;
  chosen: string;
  choose: Props['choose'];
}) => {
  const { say } = useSpeaker();
  const { policy } = useEditing();
  const refused = useRefused(pathOf(scope), true).length > 0;
  const list = askedOf(policy, scope);
  const required = list?.filter((one) => one.required).length ?? 0;
  const told =
    list === null || (scope.of === 'types' && ownOf(policy, scope) === null)
      ? say('scope.as-kind')
      : say('scope.counts', { required, advisory: list.length - required });
  return (
    <li>
      <button
        type="button"
        className={styles.choice}
        aria-current={chosen === pathOf(scope)}
        data-refused={refused}
        onClick={() => choose(scope)}
      >
        <span>{name}</span>
        <span className={styles.counts}>{told}</span>
      </button>
    </li>
  );
};
