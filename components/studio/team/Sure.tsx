import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const place = useRef<HTMLSpanElement>(null);
  const turned = useRef(false);
  useLayoutEffect(() => {
    // The button that had the keyboard is gone: the harmless one of the new ones has it, and afterwards the first again.
    if (turned.current) place.current?.querySelector<HTMLButtonElement>('button:last-of-type')?.focus();
  }, [asked]);
  const turn = (to: boolean) => {
    turned.current = true;
    setAsked(to);
  };
  if (!asked)
    return (
      <span ref={place}>
        <Button look="quiet" aria-describedby={describedby} onClick={() => turn(true)}>
          {ask}
        </Button>
      </span>
    );
  return (
    <Fragment>
      <p class="team-sure" role="alert">
        {children}
      </p>
      <span ref={place} class="team-do">
        <Button
          look="outline"
          aria-describedby={describedby}
          onClick={() => {
            turn(false);
            onYes();
          }}
        >
          {yes}
        </Button>
        <Button look="quiet" onClick={() => turn(false)}>
          {i18n.t('team.not_now')}
        </Button>
      </span>
    </Fragment>
  );
}
