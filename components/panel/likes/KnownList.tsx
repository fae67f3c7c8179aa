import { i18n } from '#i18n';
import type { CustomerCard, Preference } from '../../../lib/panel/likes.ts';
import { IconButton } from '../../ui/Button.tsx';
import { ageWords, preferenceWords } from './words.ts';

interface Props {
  card: CustomerCard;
  onForget(name: Preference): void;
}

/** Each thing that is known: the thing, who says so, and how old it is. */
export function KnownList({ card, onForget }: Props) {
  const lines = preferenceWords(card.preferences);
  if (lines.length === 0) return <p class="likes-none">{i18n.t('likes.none')}</p>;
  return (
    <ul class="likes">
      {lines.map(({ name, words, known }) => (
        <li key={name}>
          <span>
            {words}{' '}
            <span class="likes-none">
              {i18n.t(`likes.from.${known.from}`)}, {ageWords(known.at, Date.now())}
            </span>
          </span>
          <IconButton icon="close" label={i18n.t('likes.take_out', [words])} onClick={() => onForget(name)} />
        </li>
      ))}
    </ul>
  );
}
