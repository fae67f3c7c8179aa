import { i18n } from '#i18n';
import type { LedgerEntry } from '../../../lib/gestures.ts';
import { TextButton } from '../../ui/Button.tsx';

interface Props {
  entry: LedgerEntry;
  onSettle(state: 'given' | 'released'): void;
}

/** A gesture under way on this ticket: offered, or given. */
export function BegunLine({ entry: { kind, state }, onSettle }: Props) {
  return (
    <li class="gesture gesture-begun">
      <p>
        <b>{i18n.t(`gesture.kind.${kind}`)}</b> {i18n.t(state === 'given' ? 'gesture.given' : 'gesture.offered')}
      </p>
      {state === 'reserved' && (
        <p class="gesture-do">
          <TextButton onClick={() => onSettle('given')}>{i18n.t('gesture.was_given')}</TextButton>
          <TextButton onClick={() => onSettle('released')}>{i18n.t('gesture.not_given')}</TextButton>
        </p>
      )}
    </li>
  );
}
