import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { InHand } from '../../../lib/practice.ts';
import type { Difficulty, Scenario } from '../../../lib/training/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { difficultyWords } from './difficulty.ts';
import './practise.css';
import { ScenarioCard } from './ScenarioCard.tsx';

/** Cards on one sight; more on demand. */
const SHOWN = 24;

const LEVELS: readonly (0 | Difficulty)[] = [0, 1, 2, 3];

const words = ({ title, industry, company, situation, customer }: Scenario) =>
  [title, industry, company, situation, customer.name].join(' ').toLowerCase();

interface Props {
  scenarios: readonly Scenario[];
  hands: readonly InHand[];
  /** The one that somebody comes back from; null where the page began here. */
  from: string | null;
  onForget(scenario: string): void;
}

/** The people to practise on: those under way first, found by a word or by how hard they are. */
export function ScenarioList({ scenarios, hands, from, onForget }: Props) {
  const [query, setQuery] = useState('');
  const [level, setLevel] = useState<0 | Difficulty>(0);
  const [shown, setShown] = useState(SHOWN);
  const found = useMemo(() => {
    const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
    const begun = (one: Scenario) => hands.some(({ scenario, over }) => scenario === one.id && !over);
    const fitting = scenarios.filter(
      (one) => (level === 0 || one.difficulty === level) && asked.every((word) => words(one).includes(word)),
    );
    return [...fitting.filter(begun), ...fitting.filter((one) => !begun(one))];
  }, [scenarios, hands, query, level]);
  const status = useKeptFocus<HTMLParagraphElement>(found);
  const cards = useRef<HTMLDivElement>(null);
  // The keyboard goes on where it went in, or at the first where that one is further down.
  useLayoutEffect(() => {
    if (!from) return;
    const links = [...(cards.current?.querySelectorAll<HTMLElement>('a.practise-open') ?? [])];
    (links.find((link) => link.getAttribute('href') === `#practise/${from}`) ?? links[0])?.focus();
  }, []);
  return (
    <>
      <p class="training-note">{i18n.t('training.practise.lead')}</p>
      <div class="practise-search">
        <label class="training-field">
          <span>{i18n.t('training.practise.search')}</span>
          <input
            type="text"
            value={query}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setShown(SHOWN);
            }}
          />
        </label>
        <Choice
          legend={i18n.t('training.practise.how_hard')}
          options={LEVELS.map((value) => ({ value, words: difficultyWords(value) }))}
          value={level}
          onChoose={(chosen) => setLevel(chosen)}
        />
      </div>
      <p class="training-said" role="status" ref={status} tabIndex={-1}>
        {i18n.t('training.practise.found', found.length)}
      </p>
      <div class="training-grid" ref={cards}>
        {found.slice(0, shown).map((one) => (
          <ScenarioCard
            key={one.id}
            scenario={one}
            hand={hands.find(({ scenario }) => scenario === one.id) ?? null}
            onForget={() => onForget(one.id)}
          />
        ))}
      </div>
      {found.length > shown && (
        <div class="training-row">
          <Button look="outline" onClick={() => setShown(shown + SHOWN)}>
            {i18n.t('training.practise.more', found.length - shown)}
          </Button>
        </div>
      )}
    </>
  );
}
