import { i18n } from '#i18n';
import type { Step } from '../../../lib/training/steps.ts';
import { claimWords } from '../../panel/reading/evidence.ts';
import { Headline } from '../../panel/reading/Headline.tsx';
import { Marked } from '../Marked.tsx';
import type { ReadDemonstration } from './useRead.ts';

interface Props {
  read: ReadDemonstration;
  step: Step;
  name: string;
}

/** The customer's message; the words that show the feeling come up one by one, then the feeling itself. */
export function StageMessage({ read, step, name }: Props) {
  const { one, evidence, reading } = read;
  const count = step.kind === 'evidence' ? step.count : step.kind === 'feeling' ? evidence.length : 0;
  const shown = evidence.slice(0, count);
  const latest = step.kind === 'evidence' ? count - 1 : -1;
  return (
    <>
      {step.kind === 'feeling' && (
        <div class="stage-feeling">
          <h2>{i18n.t('reading.feels', [name])}</h2>
          <Headline reading={reading} />
          {reading.injustice !== 'none' && (
            <p>
              {i18n.t('reading.moves')}: {i18n.t(`injustice_driver.${reading.injustice}`)}.
            </p>
          )}
        </div>
      )}
      <section class="stage-message" aria-label={i18n.t('training.demo.message', [name])}>
        <h2>
          {name}
          {one.conversation.subject && <span> {one.conversation.subject}</span>}
        </h2>
        <Marked
          text={one.conversation.messages.at(-1)?.text ?? ''}
          stretches={shown.map((item, index) => ({ ...item, now: index === latest }))}
        />
      </section>
      {step.kind === 'evidence' && (
        <ul class="stage-words" aria-live="polite">
          {shown.map((item, index) => (
            <li key={item.start} class={index === latest ? 'stage-latest' : undefined}>
              <q>{item.quote}</q> {claimWords(item.for, reading)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
