import { i18n } from '#i18n';
import type { Variable } from '../../../lib/panel/shelf/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import './variable-list.css';

interface Props {
  variables: readonly Variable[];
  /** Puts it in at the caret. */
  onPut(liquid: string): void;
}

/** What can stand in braces, each with what it means and how it may look; pressed, it goes into the text. */
export function VariableList({ variables, onPut }: Props) {
  if (variables.length === 0) return null;
  return (
    <details class="variables">
      <summary>{i18n.t('template.variables')}</summary>
      <ul>
        {variables.map(({ name, meaning, example }) => (
          <li key={name}>
            <TextButton onClick={() => onPut(`{{ ${name} }}`)}>{name}</TextButton>{' '}
            {i18n.t('template.variable', [meaning, example])}
          </li>
        ))}
        <li>
          <TextButton onClick={() => onPut('{% fill "day" %}')}>fill</TextButton> {i18n.t('template.fill')}
        </li>
      </ul>
    </details>
  );
}
