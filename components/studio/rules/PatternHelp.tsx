import { i18n } from '#i18n';
import './pattern-help.css';

/** The signs of a pattern, each as it is written. */
const SIGNS = [
  ['(your|the) ticket', 'choice'],
  ['very? sorry', 'optional'],
  ['as .{0,2} said', 'gap'],
  ['^ per my last', 'start'],
  ['/^unfortunate/ we', 'like'],
] as const;

/** How a pattern is written, in five lines. */
export function PatternHelp() {
  return (
    <details class="pattern-help">
      <summary>{i18n.t('rule.help')}</summary>
      <p>{i18n.t('rule.help_note')}</p>
      <dl>
        {SIGNS.map(([sign, name]) => (
          <div key={name}>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{i18n.t(`rule.sign.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
