import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';

interface Props {
  /** Something has been written that is not kept. */
  unkept: boolean;
  onLeave(): void;
}

/** Leaving without keeping: what would be deleted is asked about first. */
export function Leave({ unkept, onLeave }: Props) {
  const [asked, setAsked] = useState(false);
  const place = useRef<HTMLElement>(null);
  const was = useRef(false);
  useLayoutEffect(() => {
    if (asked !== was.current) place.current?.querySelector('button')?.focus();
    was.current = asked;
  }, [asked]);
  if (!asked)
    return (
      <span ref={place}>
        <Button look="quiet" onClick={() => (unkept ? setAsked(true) : onLeave())}>
          {i18n.t('training.write.leave')}
        </Button>
      </span>
    );
  return (
    <section class="author-leave" aria-label={i18n.t('training.write.leave')} ref={place}>
      <p role="status">{i18n.t('training.write.leave_note')}</p>
      <Button look="outline" onClick={() => setAsked(false)}>
        {i18n.t('training.write.stay')}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {i18n.t('training.write.leave_sure')}
      </Button>
    </section>
  );
}
