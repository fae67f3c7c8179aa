import { i18n } from '#i18n';
import { TextButton } from '../../ui/Button.tsx';
import { shortened } from '../reading/shortened.ts';

interface Props {
  /** The agent has said so. */
  said: boolean;
  /** The words it was told by. */
  signs: readonly string[];
  /** What is said where there are none. */
  none: string;
  onUndo(): void;
}

/** Under a choice: the customer's words that it was told by, or that the agent has said so. */
export function FitSigns({ said, signs, none, onUndo }: Props) {
  return (
    <p class="fit-signs">
      {said ? (
        <>
          {i18n.t('fit.said')} <TextButton onClick={onUndo}>{i18n.t('fit.undo')}</TextButton>
        </>
      ) : signs.length > 0 ? (
        signs.map((words) => (
          <span key={words}>
            {i18n.t('reading.open_quote')}
            <span class="mark" dir="auto">
              {shortened(words)}
            </span>
            {i18n.t('reading.close_quote')}{' '}
          </span>
        ))
      ) : (
        none
      )}
    </p>
  );
}
