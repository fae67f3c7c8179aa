import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** Answers are for somebody else to give. */
  locked: boolean;
  onAnswer(yes: boolean): void;
  /** What else can be done. */
  children?: ComponentChildren;
}

/** Yes, or not this time. */
export function Answer({ locked, onAnswer, children }: Props) {
  return (
    <p class="approvals-do">
      <Button look="outline" disabled={locked} onClick={() => onAnswer(true)}>
        {i18n.t('approval.yes')}
      </Button>
      <Button look="quiet" disabled={locked} onClick={() => onAnswer(false)}>
        {i18n.t('approval.no')}
      </Button>
      {children}
    </p>
  );
}
