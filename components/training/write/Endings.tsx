import { i18n } from '#i18n';
import { ENDINGS, type EndingKind, ODDITIES, type Scenario } from '../../../lib/training/scenario.ts';
import { TextField } from './Field.tsx';

interface Props {
  scenario: Scenario;
  onChange(rest: Partial<Scenario>): void;
}

/** The endings that something leads to; whoever is insulted leaves, so that one is always there. */
const reached = ({ turns }: Scenario): EndingKind[] => {
  const ends = Object.values(turns).flatMap(({ reactions }) => reactions.flatMap(({ ends: kind }) => kind ?? []));
  return ENDINGS.filter((kind) => kind === 'lost' || ends.includes(kind));
};

/** What became of the customer, by ending; and what they say to what is no reply. */
export function Endings({ scenario, onChange }: Props) {
  const { endings, odd } = scenario;
  return (
    <fieldset>
      <legend>{i18n.t('training.write.endings')}</legend>
      {reached(scenario).map((kind) => (
        <TextField
          key={kind}
          label={i18n.t(`training.write.end.${kind}`)}
          place={`ending ${kind}`}
          rows={2}
          value={endings[kind] ?? ''}
          onWrite={(text) => onChange({ endings: { ...endings, [kind]: text } })}
        />
      ))}
      <details>
        <summary>{i18n.t('training.write.odd_ones')}</summary>
        {ODDITIES.map((oddity) => (
          <TextField
            key={oddity}
            label={i18n.t(`training.write.odd.${oddity}`)}
            value={odd[oddity]}
            onWrite={(text) => onChange({ odd: { ...odd, [oddity]: text } })}
          />
        ))}
      </details>
    </fieldset>
  );
}
