import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SharedBodies } from '../../../lib/shared.ts';
import type { Lock } from '../../../lib/studio/locks.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Locked } from '../Locked.tsx';
import './editor.css';
import type { KindView } from './SharedSection.tsx';
import { TextField } from './TextField.tsx';

type Kinds = 'voice' | 'persona' | 'rule' | 'target';

interface Props<Kind extends Kinds> {
  view: KindView<Kind>;
  start: SharedBodies[Kind];
  isNew: boolean;
  /** As it is kept by now; null: it is not kept. */
  now: SharedBodies[Kind] | null;
  lock: Lock | null;
  /** Rejects with what is wrong; so does the next. */
  onSave(body: SharedBodies[Kind]): Promise<void>;
  onDraft(body: SharedBodies[Kind]): Promise<void>;
  /** It is a draft that is open: it is kept as one, and published from its own desk. */
  drafting: boolean;
  onBack(): void;
}

/** One document: its form, what it does beside it, and what is still wrong with it. */
export function Editor<Kind extends Kinds>({
  view,
  start,
  isNew,
  now,
  lock,
  onSave,
  onDraft,
  drafting,
  onBack,
}: Props<Kind>) {
  const { kind, Form, Beside, check } = view;
  const [body, setBody] = useState(start);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const [begun] = useState(() => JSON.stringify(start));
  const form = useRef<HTMLFormElement>(null);
  // Whoever has opened it goes on in its first field.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const set = (change: Partial<SharedBodies[Kind]>) => {
    setFault('');
    setBody((now) => ({ ...now, ...change }));
  };
  const keep = async (step: typeof onSave) => {
    setBusy(true);
    const wrong = check ? await check(body).catch(() => i18n.t('shared.not_saved')) : null;
    if (wrong === null) {
      await step(body).catch((error: Error) => setFault(i18n.t('shared.wrong', [error.message])));
    } else setFault(wrong);
    setBusy(false);
  };
  return (
    <div class={Beside ? 'shared-editor shared-editor-two' : 'shared-editor'}>
      <Card title={isNew ? i18n.t(`shared.new.${kind}`) : body.name}>
        {drafting && <p class="studio-note">{i18n.t('publishing.is_draft')}</p>}
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            void keep(drafting ? onDraft : onSave);
          }}
        >
          <Locked why={lock}>
            <TextField
              label={i18n.t('shared.name')}
              value={body.name}
              maxLength={80}
              required
              onText={(name) => set({ name } as Partial<SharedBodies[Kind]>)}
            />
            <Form body={body} set={set} />
          </Locked>
          <p class="shared-overtaken" role="status">
            {!isNew && !busy && JSON.stringify(now) !== begun && i18n.t('shared.overtaken')}
          </p>
          <p class="shared-fault" role="alert">
            {fault}
          </p>
          <div class="shared-do">
            {!lock && (
              <Button type="submit" disabled={busy}>
                {i18n.t(drafting ? 'publishing.keep_again' : 'shared.save')}
              </Button>
            )}
            {!lock && !drafting && (
              <Button
                look="outline"
                disabled={busy}
                onClick={() => form.current?.reportValidity() && void keep(onDraft)}
              >
                {i18n.t('publishing.keep')}
              </Button>
            )}
            <Button look="quiet" onClick={onBack}>
              {i18n.t(lock ? 'shared.back' : 'shared.cancel')}
            </Button>
          </div>
        </form>
      </Card>
      {Beside && <Beside body={body} />}
    </div>
  );
}
