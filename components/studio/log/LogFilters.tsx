import { i18n } from '#i18n';
import { DEEDS, LOG_KINDS, type SharedChange } from '../../../lib/shared.ts';
import { SelectField } from '../shared/SelectField.tsx';
import { TextField } from '../shared/TextField.tsx';
import { deedWords, kindOfLine, type Wanted } from './filter.ts';
import { whoOf } from './words.ts';

interface Props {
  changes: readonly SharedChange[];
  wanted: Wanted;
  onWant(wanted: Wanted): void;
}

const ANY = 'all' as const;

/** Offered is only what there are lines of. */
export function LogFilters({ changes, wanted, onWant }: Props) {
  const any = { value: ANY, words: i18n.t('log.all') };
  const kinds = LOG_KINDS.filter((kind) => changes.some((one) => one.kind === kind));
  const deeds = DEEDS.filter((did) => changes.some((one) => one.did === did));
  const people = [...new Set(changes.map(({ by }) => by))].sort();
  return (
    <div class="field-row">
      <SelectField
        label={i18n.t('log.what')}
        value={wanted.kind}
        options={[any, ...kinds.map((value) => ({ value, words: kindOfLine(value) }))]}
        onChoose={(kind) => onWant({ ...wanted, kind })}
      />
      <SelectField
        label={i18n.t('log.who')}
        value={wanted.by}
        options={[any, ...people.map((value) => ({ value, words: whoOf(value) }))]}
        onChoose={(by) => onWant({ ...wanted, by })}
      />
      <SelectField
        label={i18n.t('log.did')}
        value={wanted.did}
        options={[any, ...deeds.map((value) => ({ value, words: deedWords(value) }))]}
        onChoose={(did) => onWant({ ...wanted, did })}
      />
      <TextField label={i18n.t('log.find')} value={wanted.words} onText={(words) => onWant({ ...wanted, words })} />
    </div>
  );
}
