import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { UnusableTemplate } from '../../../lib/templates.ts';
import './unusable.css';

interface Props {
  unusable: readonly UnusableTemplate[];
  /** What can be done about one. */
  children?(one: UnusableTemplate): ComponentChildren;
}

/** Templates of the team that nobody is offered, each with what is wrong with it. */
export function Unusable({ unusable, children }: Props) {
  if (unusable.length === 0) return null;
  return (
    <div class="unusable">
      <p>{i18n.t('templates.unusable', unusable.length)}</p>
      <p class="studio-note">{i18n.t(children ? 'templates.unusable_lead' : 'templates.unusable_way')}</p>
      <ul>
        {unusable.map((one) => (
          <li key={one.id}>
            <p id={`unusable-${one.id}`}>
              <b>{one.title}</b> <span>{one.why}</span>
            </p>
            {children?.(one)}
          </li>
        ))}
      </ul>
    </div>
  );
}
