import { i18n } from '#i18n';
import type { PanelActions, Source } from '../../../lib/panel/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import './source-line.css';

/** Says when the text was not read from this page, and offers the page. */
export function SourceLine({ source, actions }: { source: Source | null; actions: PanelActions }) {
  if (source === null || source === 'page') return null;
  return (
    <p class="source-line">
      {i18n.t(`source.${source}`)}{' '}
      <TextButton onClick={() => actions.lookAgain()}>
        {i18n.t(source === 'kept' ? 'source.again' : 'source.back')}
      </TextButton>
    </p>
  );
}
