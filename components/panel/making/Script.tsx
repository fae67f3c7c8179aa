import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CallMaking, Making, StepsMaking } from '../../../lib/making.ts';
import { copyText } from '../../../lib/panel/clipboard.ts';
import { plainOf, sectionsOf } from '../../making/sections.ts';
import { TextButton } from '../../ui/Button.tsx';
import './script.css';

interface Props {
  making: CallMaking | StepsMaking;
  onPaper(making: Making): void;
}

/** A call script or a guide in the panel, part by part; copied, or taken to paper. */
export function Script({ making, onPaper }: Props) {
  const [said, setSaid] = useState('');
  const { title, sections } = sectionsOf(making);
  const copy = async () => setSaid(i18n.t((await copyText(plainOf(making))) ? 'making.copied' : 'making.not_copied'));
  return (
    <section class="script" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {sections.map(({ name, heading, text }) => (
          <div key={name}>
            <dt>{heading}</dt>
            {text.split('\n').map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p class="gesture-do">
        <TextButton onClick={copy}>{i18n.t('making.copy')}</TextButton>
        <TextButton onClick={() => onPaper(making)}>{i18n.t('making.paper')}</TextButton>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}
