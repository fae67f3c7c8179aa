import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BrandVoice } from '../../../lib/shared.ts';
import { IconButton, TextButton } from '../../ui/Button.tsx';
import './word-pairs.css';

type Pairs = BrandVoice['use'];

/** The brand's own words, each in place of a common one. */
export function WordPairs({ pairs, onPairs }: { pairs: Pairs; onPairs(pairs: Pairs): void }) {
  const list = useRef<HTMLUListElement>(null);
  const change = (at: number, part: Partial<Pairs[number]>) =>
    onPairs(pairs.map((pair, index) => (index === at ? { ...pair, ...part } : pair)));
  const add = () => {
    onPairs([...pairs, { say: '', not: '' }]);
    // The new line is there once it has been drawn.
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus());
  };
  return (
    <fieldset class="word-pairs">
      <legend>{i18n.t('voice.use')}</legend>
      <ul ref={list}>
        {pairs.map((pair, at) => (
          <li key={at}>
            <input
              aria-label={i18n.t('voice.say', [String(at + 1)])}
              placeholder={i18n.t('voice.say_hint')}
              dir="auto"
              maxLength={60}
              required
              value={pair.say}
              onInput={({ currentTarget }) => change(at, { say: currentTarget.value })}
            />
            <span aria-hidden="true">{i18n.t('voice.instead_of')}</span>
            <input
              aria-label={i18n.t('voice.not', [String(at + 1)])}
              placeholder={i18n.t('voice.not_hint')}
              dir="auto"
              maxLength={60}
              required
              value={pair.not}
              onInput={({ currentTarget }) => change(at, { not: currentTarget.value })}
            />
            <IconButton
              icon="close"
              label={i18n.t('voice.pair_remove', [String(at + 1)])}
              onClick={() => onPairs(pairs.filter((_, index) => index !== at))}
            />
          </li>
        ))}
      </ul>
      <TextButton onClick={add}>{i18n.t('voice.pair_add')}</TextButton>
    </fieldset>
  );
}
