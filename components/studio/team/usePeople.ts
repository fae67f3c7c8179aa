import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Admin, Done, Invited } from '../../../lib/team.ts';

type Step<Value> = (admin: Admin | null) => Promise<Done<Value>>;

/** What is done with whose account. */
export interface Asked {
  deed: 'invite' | 'renew' | 'revoke';
  user: string;
}

/** A step that waits for an administrator. */
interface Waiting {
  asked: Asked;
  go(admin: Admin): void;
}

/**
 * What a lead does with people's accounts, and what came of it. Where the server lets only an administrator do it, one is asked for,
 * and the same step is taken once more as theirs.
 */
export function usePeople(onChanged: () => void) {
  const [said, say] = useState('');
  const [made, setMade] = useState<{ user: string; invited: Invited } | null>(null);
  const [waits, setWaits] = useState<Waiting | null>(null);
  const [busy, setBusy] = useState(false);
  // Known at once: a second press comes before the page is drawn again, and must not make a second account.
  const going = useRef(false);
  const gone = <Value>(asked: Asked, value: Value, onDone: (value: Value) => void) => {
    setWaits(null);
    // What it was worth is over with the step.
    setMade((old) => (old?.user === asked.user ? null : old));
    say('');
    onDone(value);
    onChanged();
  };
  const run = <Value>(asked: Asked, step: Step<Value>, onDone: (value: Value) => void, by: Admin | null = null) => {
    if (going.current) return;
    going.current = true;
    setBusy(true);
    say(i18n.t('team.admin.going'));
    step(by)
      .then(
        (done) => {
          if (done.done) return gone(asked, done.value, onDone);
          if (done.fault === 'forbidden' && !by) {
            setWaits({ asked, go: (admin) => run(asked, step, onDone, admin) });
            return say(i18n.t('team.admin.needed'));
          }
          // Another name is needed, and no administrator makes this one free.
          if (done.fault === 'exists') setWaits(null);
          say(i18n.t(`team.fault.${done.fault}`));
        },
        () => say(i18n.t('team.lost')),
      )
      .finally(() => {
        going.current = false;
        setBusy(false);
      });
  };
  return {
    said,
    say,
    /** The code that was made last. */
    made,
    waits,
    /** The server has not answered yet. */
    busy,
    /** The step is not to be taken after all. */
    drop() {
      setWaits(null);
      say('');
    },
    run,
    code(asked: Asked, step: Step<Invited>, onDone?: () => void) {
      run(asked, step, (invited) => {
        setMade({ user: asked.user, invited });
        say(i18n.t('team.invite.made', [asked.user]));
        onDone?.();
      });
    },
  };
}

export type PeopleSteps = ReturnType<typeof usePeople>;
