import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallMaking, StepsMaking } from '../../lib/making.ts';
import { sectionsOf } from '../making/sections.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from './Field.tsx';
import { Gapped, gapsIn } from './Gapped.tsx';
import './text-sheet.css';

interface Props {
  making: CallMaking | StepsMaking;
  onPrint(): void;
}

/** A script or a guide: each part can be changed, and is printed on whatever paper the printer holds. */
export function TextMaker({ making, onPrint }: Props) {
  const { title, sections } = sectionsOf(making);
  const [texts, setTexts] = useState(() => sections.map(({ text }) => text));
  const gaps = gapsIn(texts.join('\n'));
  const type = (at: number, text: string) => setTexts(texts.map((before, index) => (index === at ? text : before)));
  return (
    <main class="paper-desk">
      <form
        class="paper-form"
        onSubmit={(event) => {
          event.preventDefault();
          onPrint();
        }}
      >
        {sections.map(({ name, heading }, at) => (
          <Field
            key={name}
            label={heading}
            value={texts[at] ?? ''}
            rows={Math.max(2, Math.ceil((texts[at] ?? '').length / 60) + 1)}
            onType={(text) => type(at, text)}
          />
        ))}
        <p class="paper-gaps" role="status">
          {gaps > 0 && i18n.t('paper.gaps', gaps)}
        </p>
        <Button type="submit">{i18n.t('paper.print')}</Button>
      </form>
      <section class="paper-preview" aria-label={i18n.t('paper.preview')}>
        <article class="text-sheet" dir="auto">
          <h2>{title}</h2>
          {sections.map(({ name, heading, list }, at) => (
            <section key={name}>
              <h3>{heading}</h3>
              {list === 'none' ? (
                linesOf(texts[at]).map((line) => (
                  <p key={line}>
                    <Gapped text={line} />
                  </p>
                ))
              ) : (
                <ol class={`text-${list}`}>
                  {linesOf(texts[at]).map((line) => (
                    <li key={line}>
                      <Gapped text={line} />
                    </li>
                  ))}
                </ol>
              )}
            </section>
          ))}
        </article>
      </section>
    </main>
  );
}

const linesOf = (text = '') => text.split('\n').filter((line) => line.trim() !== '');
