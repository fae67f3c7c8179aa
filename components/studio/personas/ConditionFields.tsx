import { i18n } from '#i18n';
import { type Condition, FACTS } from '../../../lib/shared.ts';
import { IconButton } from '../../ui/Button.tsx';
import { LinesField } from '../shared/LinesField.tsx';
import { SelectField } from '../shared/SelectField.tsx';

interface Props {
  condition: Condition;
  onCondition(condition: Condition): void;
  /** Null where it is the only one. */
  onRemove: (() => void) | null;
}

/** As the schema wants it: countries are written large, channels small. */
function written(fact: Condition['fact'], any: string[]): string[] {
  if (fact === 'country') return any.map((one) => one.toUpperCase());
  return fact === 'channel' ? any.map((one) => one.toLowerCase()) : any;
}

/** One fact, and the words of which it must have one. */
export function ConditionFields({ condition, onCondition, onRemove }: Props) {
  const { fact, any } = condition;
  return (
    <div class="segment-condition">
      <SelectField
        label={i18n.t('segment.fact')}
        value={fact}
        options={FACTS.map((value) => ({ value, words: i18n.t(`fact.${value}`) }))}
        onChoose={(chosen) => onCondition({ fact: chosen, any: written(chosen, any) })}
      />
      <LinesField
        label={i18n.t('segment.any')}
        note={i18n.t(`segment.note.${fact}`)}
        lines={any}
        rows={2}
        onLines={(lines) => onCondition({ fact, any: written(fact, lines) })}
      />
      {onRemove && (
        <IconButton icon="close" label={i18n.t('segment.remove', [i18n.t(`fact.${fact}`)])} onClick={onRemove} />
      )}
    </div>
  );
}
