import { i18n } from '#i18n';
import type { LedgerEntry } from '../../../lib/gestures.ts';
import type { Making } from '../../../lib/making.ts';
import { TextButton } from '../../ui/Button.tsx';
import { MakingPart } from '../making/MakingPart.tsx';

interface Props {
  entry: LedgerEntry;
  /** What can be made for it. */
  making: Making | undefined;
  onPaper(making: Making): void;
  onSettle(state: 'given' | 'released'): void;
}

/** A gesture under way on this ticket: offered, or given. */
export function BegunLine({ entry: { kind, state }, making, onPaper, onSettle }: Props) {
  return (
    <li class="gesture gesture-begun">
      <p>
        <b>{i18n.t(`gesture.kind.${kind}`)}</b> {i18n.t(state === 'given' ? 'gesture.given' : 'gesture.offered')}
      </p>
      {making && (
        <p class="gesture-do">
          <MakingPart making={making} onPaper={onPaper} />
        </p>
      )}
      {state === 'reserved' && (
        <p class="gesture-do">
          <TextButton onClick={() => onSettle('given')}>{i18n.t('gesture.was_given')}</TextButton>
          <TextButton onClick={() => onSettle('released')}>{i18n.t('gesture.not_given')}</TextButton>
        </p>
      )}
    </li>
  );
}
