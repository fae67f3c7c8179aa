import { type ComponentChildren, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** What the button says, and then the one that does it. */
  ask: string;
  yes: string;
  /** What it means. */
  children: ComponentChildren;
  describedby?: string;
  onYes(): void;
}

/** A step that takes something away: said first, done at the second press. */
export function Sure({ ask, yes, children, describedby, onYes }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button look="quiet" aria-describedby={describedby} onClick={() => setAsked(true)}>
        {ask}
      </Button>
    );
  return (
    <Fragment>
      <p class="team-sure" role="alert">
        {children}
      </p>
      <span class="team-do">
        <Button
          look="outline"
          aria-describedby={describedby}
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button look="quiet" autofocus onClick={() => setAsked(false)}>
          {i18n.t('team.not_now')}
        </Button>
      </span>
    </Fragment>
  );
}
