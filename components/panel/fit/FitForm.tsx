import { i18n } from '#i18n';
import { MOTIVATORS, type Reading, STAGES } from '../../../lib/conversation.ts';
import type { Fit } from '../../../lib/fit.ts';
import type { DeskView } from '../../../lib/panel/desk/view.ts';
import { type Fitting, TRAITS, type Trait, withMotivator, withStage, withTrait } from '../../../lib/panel/fit/said.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Toggles } from '../../ui/Toggles.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { FitSigns } from './FitSigns.tsx';
import { motivatorSigns, stageSigns, traitSigns } from './signs.ts';
import { TRAIT_NAMES, toldWords } from './words.ts';

interface Props {
  fitting: Fitting;
  reading: Reading;
  kept: DeskView['kept'];
  onSay(fit: Fit): void;
}

/** Each thing that replies are fitted to: what it was told by, and a choice. The replies follow at once. */
export function FitForm({ fitting, reading, kept, onSay }: Props) {
  const id = useOwnId();
  const { read, said } = fitting;
  const motivators = said.motivators ?? read.motivators;
  return (
    <div class="fit-form">
      {TRAIT_NAMES.map((trait) => (
        <div key={trait}>
          <Choice<string>
            legend={i18n.t(`fit.${trait}.name`)}
            options={TRAITS[trait].map((value) => ({
              value,
              words: i18n.t(`fit.${trait}.${value}` as 'fit.pace.steady'),
            }))}
            value={said.persona?.[trait] ?? read.persona[trait]}
            onChoose={(value) => onSay(withTrait(fitting, trait, value))}
          />
          <FitSigns
            said={said.persona?.[trait] !== undefined}
            signs={fitting.told[trait] ? [] : traitSigns(fitting, trait)}
            none={noneFor(fitting, trait)}
            onUndo={() => onSay(withTrait(fitting, trait, read.persona[trait]))}
          />
        </div>
      ))}
      <div>
        <Choice
          legend={i18n.t('fit.stage')}
          options={STAGES.map((value) => ({ value, words: i18n.t(`stage.${value}`) }))}
          value={said.stage ?? read.stage}
          onChoose={(stage) => onSay(withStage(fitting, stage))}
        />
        <FitSigns
          said={said.stage !== undefined}
          signs={stageSigns(reading)}
          none={i18n.t('fit.no_sign')}
          onUndo={() => onSay(withStage(fitting, read.stage))}
        />
      </div>
      <div>
        <h3 id={`${id}-moves`}>{i18n.t('fit.moves')}</h3>
        <Toggles
          labelledby={`${id}-moves`}
          items={MOTIVATORS.map((name) => ({ name, words: i18n.t(`motivator.${name}`), tone: 'plain' as const }))}
          on={(name) => motivators.includes(name)}
          onToggle={(name) => onSay(withMotivator(fitting, name))}
        />
        <FitSigns
          said={said.motivators !== undefined}
          signs={motivatorSigns(reading)}
          none={i18n.t('fit.no_sign')}
          onUndo={() => {
            const { motivators: _, ...others } = said;
            onSay(others);
          }}
        />
      </div>
      <p class="fit-kept" role="status">
        {kept && i18n.t(`fit.kept.${kept}`)}
        {kept === null && Object.keys(said).length > 0 && i18n.t('fit.kept.before')}{' '}
        {Object.keys(said).length > 0 && <TextButton onClick={() => onSay({})}>{i18n.t('fit.undo_all')}</TextButton>}
      </p>
    </div>
  );
}

/** What is said of a trait where the customer's words do not tell it. */
function noneFor({ told, signs }: Fitting, trait: Trait): string {
  const by = told[trait];
  if (by) return toldWords(by);
  return trait === 'length' ? i18n.t('fit.words', signs.words) : i18n.t('fit.no_sign');
}
