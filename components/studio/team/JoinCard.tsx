import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

type Place = Awaited<ReturnType<TeamPort['code']>>;

interface Props {
  port: TeamPort;
  /** A new code for the account that is joined, which opens nothing any more. */
  again?: boolean;
  onJoined(): void;
}

/** Joining by the code that a lead has given: where it leads is shown before anything is sent. */
export function JoinCard({ port, again = false, onJoined }: Props) {
  const id = useOwnId();
  const [code, setCode] = useState('');
  const [place, setPlace] = useState<Place>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const typed = (text: string) => {
    setCode(text);
    setSaid('');
    port.code(text).then(
      (found) => {
        setPlace(found);
        if (!found && text.trim()) setSaid(i18n.t('team.fault.code'));
      },
      () => setSaid(i18n.t('team.lost')),
    );
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!place || busy) return;
    // Asked for in the click itself: browsers allow it nowhere else.
    const allowed = port.allow(place.url);
    setBusy(true);
    setSaid(i18n.t('team.join.going'));
    allowed
      .then(async (granted) => {
        if (!granted) return setSaid(i18n.t('team.fault.not_granted'));
        const done = await port.join(code);
        if (done.done) onJoined();
        else setSaid(i18n.t(`team.fault.${done.fault}`));
      })
      .catch(() => setSaid(i18n.t('team.lost')))
      .finally(() => setBusy(false));
  };

  return (
    <Card title={i18n.t(again ? 'team.join.again' : 'team.join.title')}>
      <p class="studio-note">{i18n.t(again ? 'team.join.again_note' : 'team.join.note')}</p>
      <form class="team-form" onSubmit={submit}>
        <label for={id}>{i18n.t('team.join.code')}</label>
        <textarea
          id={id}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          value={code}
          aria-describedby={`${id}-said`}
          onInput={(event) => typed(event.currentTarget.value)}
        />
        <p class="studio-note">
          {place ? i18n.t('team.join.leads', [new URL(place.url).host, place.user]) : i18n.t('team.join.ask')}
        </p>
        <Button type="submit" disabled={!place || busy}>
          {i18n.t(again ? 'team.join.take' : 'team.join.do')}
        </Button>
      </form>
      <p class="studio-said" id={`${id}-said`} role="status">
        {said}
      </p>
    </Card>
  );
}
