import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Overtaken } from '../../../lib/team.ts';
import type { Template } from '../../../lib/templates.ts';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { whenOf } from '../log/words.ts';
import { Choice } from './Choice.tsx';

interface Props {
  port: TeamPort;
  me: string;
  overtaken: readonly Overtaken[];
  own: readonly Template[];
  published: readonly Template[];
  onChosen(): void;
}

/** Shown at once; the next come up as these are chosen. */
const MOST = 10;

function whose({ by, at }: Overtaken, me: string): string {
  if (at === null || by === '') return i18n.t('team.newer.somebody');
  return by === me ? i18n.t('team.newer.you', [whenOf(at)]) : i18n.t('team.newer.by', [by, whenOf(at)]);
}

/** The lead's own templates beside which the team has something newer: both versions, for one of them to be chosen. */
export function NewerCard({ port, me, overtaken, own, published, onChosen }: Props) {
  const [said, setSaid] = useState('');
  const status = useKeptFocus<HTMLParagraphElement>(overtaken.length);
  const run = (step: Promise<string>) => {
    step.then(setSaid, () => setSaid(i18n.t('team.lost'))).then(onChosen);
  };
  const take = async (theirs: Template) => {
    const kept = await port.take(theirs);
    return 'fault' in kept
      ? i18n.t(`template.fault.${kept.fault}`, [kept.place])
      : i18n.t('team.newer.taken', [theirs.title]);
  };
  const publish = async ({ id, title }: Template, { version }: Overtaken) => {
    const done = await port.publish([id], version);
    if (!done.done) return i18n.t(`team.fault.${done.fault}`);
    return i18n.t(done.value.length > 0 ? 'team.newer.again' : 'team.publish.done', [title]);
  };
  // What was chosen last is still said.
  if (overtaken.length === 0 && said === '') return null;
  return (
    <Card title={i18n.t('team.newer.title')}>
      {overtaken.length > 0 && <p class="studio-note">{i18n.t('team.newer.note')}</p>}
      {overtaken.slice(0, MOST).map((one) => {
        const mine = own.find(({ id }) => id === one.id);
        const theirs = published.find(({ id }) => id === one.id);
        if (!mine || !theirs) return null;
        const body = ({ scope: _, example: _example, ...rest }: Template) => rest;
        return (
          <Choice
            key={one.id}
            conflict={{
              id: `template:${one.id}`,
              kind: 'template',
              versions: [
                { rev: 'theirs', used: true, removed: false, body: body(theirs) },
                { rev: 'mine', used: false, removed: false, body: body(mine) },
              ],
            }}
            used={{ is: i18n.t('team.newer.theirs'), take: i18n.t('team.newer.take') }}
            other={{ is: i18n.t('team.newer.mine'), take: i18n.t('team.newer.publish') }}
            onChoose={(rev) => run(rev === 'mine' ? publish(mine, one) : take(theirs))}
          >
            <p class="studio-note">{whose(one, me)}</p>
          </Choice>
        );
      })}
      {overtaken.length > MOST && <p class="studio-note">{i18n.t('team.newer.more', overtaken.length - MOST)}</p>}
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}
