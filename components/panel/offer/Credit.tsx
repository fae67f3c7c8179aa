import { i18n } from '#i18n';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  /** How the helpdesk calls them. */
  usual: string;
  /** null: not named at all. */
  name: string | null;
  onName(name: string | null): void;
}

/** Whether the agent is named with it: only if they say so. */
export function Credit({ usual, name, onName }: Props) {
  const id = useOwnId();
  return (
    <>
      <label class="offer-credit">
        <input
          type="checkbox"
          checked={name !== null}
          onChange={({ currentTarget }) => onName(currentTarget.checked ? usual : null)}
        />
        <span>{i18n.t('offer.credit')}</span>
      </label>
      {name !== null && (
        <>
          <label for={id}>{i18n.t('offer.as')}</label>
          <input
            id={id}
            maxLength={60}
            dir="auto"
            value={name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </>
      )}
    </>
  );
}
