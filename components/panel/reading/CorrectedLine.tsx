import { i18n } from '#i18n';
import type { PanelView } from '../../../lib/panel/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { listed } from '../../ui/words.ts';
import { feelingWords } from '../feeling.ts';
import './corrected-line.css';

interface Props {
  view: PanelView;
  onUndo(): void;
  onExport(): void;
}

/** Says plainly that what is shown is the agent's word and what was read, with the way back. */
export function CorrectedLine({ view, onUndo, onExport }: Props) {
  const { correction, correctedEarlier } = view;
  return (
    <div class="corrected">
      <p role="status">
        {correction && (
          <>
            <b>{i18n.t('correct.by_you')}</b> {correctionWords(view)}
          </>
        )}
        {!correction && correctedEarlier && i18n.t('correct.earlier')}
      </p>
      {correction && (
        <p>
          <TextButton onClick={onUndo}>{i18n.t('correct.undo')}</TextButton>{' '}
          <TextButton onClick={onExport}>{i18n.t('correct.export')}</TextButton>
        </p>
      )}
    </div>
  );
}

function correctionWords({ correction, asRead }: PanelView): string {
  const feelings = asRead?.feelings.map(({ name, level }) => feelingWords(name, level)) ?? [];
  const was = feelings.length > 0 ? listed(feelings) : i18n.t('correct.calm');
  const dismissed = correction?.dismissed.map((name) => i18n.t(`signal.${name}`)) ?? [];
  return [
    ...(correction?.felt ? [i18n.t('correct.was', [was])] : []),
    ...(dismissed.length > 0 ? [i18n.t('correct.set_aside', [listed(dismissed)])] : []),
  ].join(' ');
}
