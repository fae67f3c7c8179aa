import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { isSame } from '../../../lib/studio/templates/draft.ts';
import type { Done, Overtaken } from '../../../lib/team.ts';
import type { Template, UnusableTemplate } from '../../../lib/templates.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { useOwnId } from '../../ui/useOwnId.ts';
import { Unusable } from '../shared/Unusable.tsx';
import { Sure } from './Sure.tsx';

interface Props {
  port: TeamPort;
  own: readonly Template[];
  published: readonly Template[];
  unusable: readonly UnusableTemplate[];
  /** Beside these something newer is published; which is to hold is chosen elsewhere. */
  overtaken: readonly Overtaken[];
  /** Ids of what the server has not taken yet. */
  unsent: readonly string[];
  onChanged(): void;
}

/** Rows shown at once; the others are found by their title. */
const MOST = 30;

type Standing = 'new' | 'changed' | 'same';

function standing(template: Template, published: ReadonlyMap<string, Template>): Standing {
  const theirs = published.get(template.id);
  return theirs ? (isSame(template, { ...theirs, scope: template.scope }) ? 'same' : 'changed') : 'new';
}

/** The lead's own templates, to give to the team, and those the team has, to take back everywhere. */
export function PublishCard({ port, own, published, unusable, overtaken, unsent, onChanged }: Props) {
  const id = useOwnId();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const theirs = published.filter((one) => !own.some((mine) => mine.id === one.id));
  const rows = [...own, ...theirs].filter(({ title }) => title.toLowerCase().includes(words.trim().toLowerCase()));
  const there = new Map(published.map((one) => [one.id, one]));
  /** What the team does not have as it is here. */
  const newer = new Set(overtaken.map((one) => one.id));
  const waiting = own.filter((one) => standing(one, there) !== 'same' && !newer.has(one.id));
  // A button goes with what it was for.
  const status = useKeptFocus<HTMLParagraphElement>(
    `${waiting.map(({ id: each }) => each)} ${rows.length} ${unusable.length}`,
  );
  const run = <Value,>(step: Promise<Done<Value>>, good: (value: Value) => string) => {
    step.then(
      (done) => {
        setSaid(done.done ? good(done.value) : i18n.t(`team.fault.${done.fault}`));
        onChanged();
      },
      () => setSaid(i18n.t('team.lost')),
    );
  };
  const publish = (these: readonly Template[], good: (went: number) => string) =>
    run(port.publish(these.map((one) => one.id)), (held) => {
      const went = these.length - held.length;
      const done = went > 0 ? [good(went)] : [];
      return [...done, ...(held.length > 0 ? [i18n.t('team.publish.held', held.length)] : [])].join(' ');
    });
  return (
    <Card title={i18n.t('team.publish.title')}>
      <p class="studio-note">{i18n.t(rows.length > 0 || words ? 'team.publish.note' : 'team.publish.none')}</p>
      <Unusable unusable={unusable}>
        {(one) => (
          <Sure
            ask={i18n.t('team.publish.erase')}
            yes={i18n.t('team.publish.erase_yes')}
            describedby={`unusable-${one.id}`}
            onYes={() => run(port.erase(`template:${one.id}`), () => i18n.t('team.publish.erased', [one.title]))}
          >
            {i18n.t('team.publish.erase_note')}
          </Sure>
        )}
      </Unusable>
      {own.length + theirs.length > MOST && (
        <p class="team-find">
          <label for={id}>{i18n.t('team.publish.find')}</label>
          <input id={id} type="search" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        </p>
      )}
      {waiting.length > 1 && (
        <p>
          <Button look="outline" onClick={() => publish(waiting, (went) => i18n.t('team.publish.all_done', went))}>
            {i18n.t('team.publish.all', waiting.length)}
          </Button>
        </p>
      )}
      <ul class="team-list">
        {rows.slice(0, MOST).map((one) => {
          const mine = own.includes(one);
          const now = mine ? standing(one, there) : 'same';
          const isNewer = newer.has(one.id);
          const waits = now === 'same' && unsent.includes(`template:${one.id}`);
          const known = isNewer ? 'newer' : waits ? 'waits' : now;
          return (
            <li key={one.id}>
              <p id={`publish-${one.id}`}>
                <b>{one.title}</b> <span>{i18n.t(mine ? `team.publish.is_${known}` : 'team.publish.is_theirs')}</span>
              </p>
              <span class="team-do">
                {now !== 'same' && !isNewer && (
                  <Button
                    look="outline"
                    aria-describedby={`publish-${one.id}`}
                    onClick={() => publish([one], () => i18n.t('team.publish.done', [one.title]))}
                  >
                    {i18n.t('team.publish.do')}
                  </Button>
                )}
                {now !== 'new' && (
                  <Sure
                    ask={i18n.t('team.publish.erase')}
                    yes={i18n.t('team.publish.erase_yes')}
                    describedby={`publish-${one.id}`}
                    onYes={() =>
                      run(port.erase(`template:${one.id}`), () => i18n.t('team.publish.erased', [one.title]))
                    }
                  >
                    {i18n.t('team.publish.erase_note')}
                  </Sure>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
