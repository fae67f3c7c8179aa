import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Admin } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import type { Asked } from './usePeople.ts';

interface Props {
  /** The step that needs one. */
  asked: Asked;
  busy: boolean;
  onGiven(admin: Admin): void;
  onDropped(): void;
}

/** Asks for an administrator's name and password, where the server lets nobody else make accounts. They are kept in this form alone. */
export function AdminForm({ asked: { deed, user }, busy, onGiven, onDropped }: Props) {
  const id = useOwnId();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // It is the answer to what was pressed, and the next thing to do.
  useLayoutEffect(() => first.current?.focus(), []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name && password) onGiven({ name, password });
  };
  return (
    <form class="team-form" onSubmit={submit} aria-labelledby={`${id}-title`} aria-busy={busy}>
      <h3 id={`${id}-title`}>{i18n.t('team.admin.title')}</h3>
      <p class="team-who">{i18n.t(`team.admin.to_${deed}`, [user])}</p>
      <p class="studio-note" id={`${id}-note`}>
        {i18n.t('team.admin.note')}
      </p>
      <label for={`${id}-name`}>{i18n.t('team.admin.name')}</label>
      <input
        id={`${id}-name`}
        ref={first}
        type="text"
        autocomplete="off"
        spellcheck={false}
        value={name}
        aria-describedby={`${id}-note`}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label for={`${id}-password`}>{i18n.t('team.admin.password')}</label>
      <input
        id={`${id}-password`}
        type="password"
        autocomplete="off"
        value={password}
        onInput={(event) => setPassword(event.currentTarget.value)}
      />
      <span class="team-do">
        <Button type="submit" disabled={!name || !password}>
          {i18n.t('team.admin.do')}
        </Button>
        <Button look="quiet" onClick={onDropped}>
          {i18n.t('team.not_now')}
        </Button>
      </span>
    </form>
  );
}
