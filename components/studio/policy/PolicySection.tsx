import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Policy } from '../../../lib/gestures.ts';
import { POLICY_ID } from '../../../lib/shared.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Locked } from '../Locked.tsx';
import { DRAFT_OF } from '../publishing/words.ts';
import type { SectionProps } from '../sections.ts';
import { ChangeLog } from '../shared/ChangeLog.tsx';
import '../shared/editor.css';
import { useSharedList } from '../shared/useSharedList.ts';
import { PolicyForm } from './PolicyForm.tsx';
import { Simulator } from './Simulator.tsx';

/** What agents may give, and what that would mean for one of them. */
export function Section({ port, lock, at, go }: SectionProps<'policy'>) {
  const { listed, lost, reload } = useSharedList(port);
  const [edited, setEdited] = useState<Policy | null>(null);
  const [said, setSaid] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const touched = useRef(false);
  /** What was kept when the first change was made. */
  const begun = useRef('');
  useLayoutEffect(() => {
    const at = document.activeElement;
    const gone = at === document.body || (at instanceof HTMLButtonElement && at.disabled);
    // Kept, or put back: what was pressed is gone or takes no key any more.
    if (touched.current && edited === null && gone) status.current?.focus();
    touched.current = edited !== null;
  }, [edited]);
  if (lost) return <p role="alert">{i18n.t('shared.lost')}</p>;
  if (!listed) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  const kept = listed.kept.find(({ id }) => id === POLICY_ID)?.body ?? null;
  const unreadable = listed.broken.includes(POLICY_ID);
  // The address names the draft: that is what is written on, and it is published from its own desk.
  const drafting = at.startsWith(DRAFT_OF);
  const drafted = drafting ? (listed.drafts.find(({ id }) => id === POLICY_ID)?.body ?? null) : null;
  const policy = edited ?? drafted ?? kept ?? port.builtIn;
  const step = async (doing: () => Promise<void>, words: string) => {
    setSaid('');
    setFault('');
    setBusy(true);
    try {
      await doing();
      await reload();
      setEdited(null);
      setSaid(words);
    } catch (error) {
      setFault(i18n.t('shared.wrong', [error instanceof Error ? error.message : String(error)]));
    }
    setBusy(false);
  };
  const draft = async () => {
    setFault('');
    try {
      await port.draft({ id: POLICY_ID, body: policy });
      go('publishing');
    } catch (error) {
      setFault(i18n.t('publishing.kept_wrong', [error instanceof Error ? error.message : String(error)]));
    }
  };
  return (
    <div class="shared-editor shared-editor-two">
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (drafting) void draft();
          else void step(() => port.save({ id: POLICY_ID, body: policy }), i18n.t('policy.saved'));
        }}
      >
        {unreadable && <p class="shared-fault">{i18n.t('policy.unreadable')}</p>}
        <p class="studio-note">{i18n.t(drafting ? 'publishing.is_draft' : kept ? 'policy.own' : 'policy.built_in')}</p>
        <Locked why={lock}>
          <PolicyForm
            key={kept || unreadable ? 'own' : 'built-in'}
            policy={policy}
            set={(change) => {
              setSaid('');
              if (edited === null) begun.current = JSON.stringify(kept);
              setEdited({ ...policy, ...change });
            }}
          />
        </Locked>
        <div class="policy-do">
          <p class="shared-overtaken" role="status">
            {edited && !busy && JSON.stringify(kept) !== begun.current && i18n.t('shared.overtaken')}
          </p>
          <p class="shared-fault" role="alert">
            {fault}
          </p>
          {!lock && (
            <div class="shared-do">
              <Button type="submit" disabled={edited === null}>
                {i18n.t(drafting ? 'publishing.keep_again' : 'shared.save')}
              </Button>
              {!drafting && (
                <Button
                  look="outline"
                  disabled={edited === null}
                  onClick={() => form.current?.reportValidity() && void draft()}
                >
                  {i18n.t('publishing.keep')}
                </Button>
              )}
              {edited && (
                <Button look="quiet" onClick={() => setEdited(null)}>
                  {i18n.t('policy.undo')}
                </Button>
              )}
              {(kept || unreadable) && (
                <TextButton onClick={() => step(() => port.remove(POLICY_ID), i18n.t('policy.reset_done'))}>
                  {i18n.t('policy.reset')}
                </TextButton>
              )}
            </div>
          )}
          <p ref={status} class="studio-said" role="status" tabIndex={-1}>
            {said}
          </p>
        </div>
        <ChangeLog changes={listed.changes} />
      </form>
      <Simulator port={port} policy={policy} />
    </div>
  );
}
