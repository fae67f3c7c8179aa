import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Draft, OpenDraft } from '../../../lib/publishing.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { whenOf, whoOf } from '../log/words.ts';
import { Sure } from '../team/Sure.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { differencesOf } from './difference.ts';
import { PlanForm } from './PlanForm.tsx';
import { TrialForm } from './TrialForm.tsx';
import type { Publishing } from './usePublishing.ts';
import { kindWords } from './words.ts';

interface Props {
  port: PublishingPort;
  open: OpenDraft;
  me: string;
  people: readonly string[];
  take: Publishing['take'];
  onEdit(draft: Draft): void;
}

const listed = (names: readonly string[]): string =>
  new Intl.ListFormat(undefined, { type: 'conjunction' }).format(names.map(whoOf));

/** For whom it holds, in one sentence each. */
function standing({ trial, from }: Draft, overtaken: boolean): string[] {
  return [
    trial.length > 0 ? i18n.t('publishing.for_some', [listed(trial)]) : i18n.t('publishing.for_nobody'),
    ...(from && !overtaken ? [i18n.t('publishing.for_all_from', [whenOf(from)])] : []),
  ];
}

/** One draft: what it would change, who tries it, and the ways to give it to everybody. */
export function DraftCard({ port, open, me, people, take, onEdit }: Props) {
  const { draft, now, version, overtaken } = open;
  const { kind, id, name } = draft;
  const subject = { kind, id };
  const [before] = useState(() => port.builtIn(subject));
  const differences = differencesOf(kind, now ?? before, draft.body);
  return (
    <Card title={name} aside={<span class="studio-note">{kindWords(kind)}</span>}>
      <p class="studio-note">{i18n.t('publishing.by', [whoOf(draft.by), whenOf(draft.at)])}</p>
      {draft.note && <p dir="auto">{draft.note}</p>}
      {standing(draft, overtaken).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {overtaken && (
        <p class="publishing-warn">
          {i18n.t('publishing.overtaken')} {draft.from && i18n.t('publishing.overtaken_plan')}
        </p>
      )}
      <h3 class="publishing-changes">{i18n.t('publishing.changes')}</h3>
      {differences.length === 0 && <p class="studio-note">{i18n.t('publishing.as_is')}</p>}
      {!now && !before && <p class="studio-note">{i18n.t('publishing.as_new')}</p>}
      <DifferenceList differences={differences} />
      <TrialForm
        me={me}
        people={people}
        trial={draft.trial}
        onTry={(trial) =>
          take(
            port.try(subject, trial),
            i18n.t(trial.length > 0 ? 'publishing.trying' : 'publishing.not_trying', [name]),
          )
        }
      />
      <PlanForm
        from={draft.from}
        again={overtaken}
        onPlan={(from) =>
          take(port.plan(subject, from, version), i18n.t(from ? 'publishing.planned' : 'publishing.unplanned', [name]))
        }
      />
      <div class="publishing-do">
        <Button
          aria-label={i18n.t('publishing.now_named', [name])}
          onClick={() => take(port.publish(subject, version), i18n.t('publishing.published', [name]))}
        >
          {i18n.t('publishing.now')}
        </Button>
        <TextButton aria-label={i18n.t('publishing.edit_named', [name])} onClick={() => onEdit(draft)}>
          {i18n.t('publishing.edit')}
        </TextButton>
        <Sure
          ask={i18n.t('publishing.drop')}
          yes={i18n.t('publishing.drop_yes')}
          onYes={() => take(port.drop(subject), i18n.t('publishing.dropped', [name]))}
        >
          {i18n.t('publishing.drop_note')}
        </Sure>
      </div>
    </Card>
  );
}
