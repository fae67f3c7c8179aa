import { i18n } from '#i18n';
import type { Segment } from '../../../lib/shared.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { FormProps } from '../shared/SharedSection.tsx';
import { ConditionFields } from './ConditionFields.tsx';
import './segment-form.css';
import { TRAIT_NAMES } from './words.ts';

const VALUES = {
  formality: ['formal', 'neutral', 'casual'],
  length: ['short', 'medium', 'long'],
  pace: ['hurried', 'steady'],
  expertise: ['novice', 'familiar', 'expert'],
} as const satisfies { [Trait in (typeof TRAIT_NAMES)[number]]: readonly NonNullable<Segment['persona'][Trait]>[] };

const AS_READ = 'as_read';
/** A segment of more conditions is nobody's. */
const MOST = 6;

/** The facts that make the segment, and how to write to it; what is left as read follows the customer's own words. */
export function SegmentForm({ body, set }: FormProps<Segment>) {
  const { when, persona } = body;
  return (
    <>
      <fieldset class="segment-when">
        <legend>{i18n.t('segment.when')}</legend>
        {when.map((condition, at) => (
          <ConditionFields
            key={`${at} of ${when.length}`}
            condition={condition}
            onCondition={(changed) => set({ when: when.map((one, index) => (index === at ? changed : one)) })}
            onRemove={when.length > 1 ? () => set({ when: when.filter((_, index) => index !== at) }) : null}
          />
        ))}
        {when.length < MOST && (
          <TextButton onClick={() => set({ when: [...when, { fact: 'country', any: [] }] })}>
            {i18n.t('segment.more')}
          </TextButton>
        )}
      </fieldset>
      <fieldset class="segment-how">
        <legend>{i18n.t('segment.how')}</legend>
        {TRAIT_NAMES.map((trait) => (
          <Choice<string>
            key={trait}
            legend={i18n.t(`fit.${trait}.name`)}
            options={[
              { value: AS_READ, words: i18n.t('segment.as_read') },
              ...VALUES[trait].map((value) => ({ value, words: i18n.t(`fit.${trait}.${value}` as 'fit.pace.steady') })),
            ]}
            value={persona[trait] ?? AS_READ}
            onChoose={(value) => {
              const { [trait]: _, ...others } = persona;
              set({ persona: value === AS_READ ? others : { ...others, [trait]: value } });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
