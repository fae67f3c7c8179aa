import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation } from '../../../lib/conversation.ts';
import { isRead } from '../../../lib/panel/coach/fresh.ts';
import type { CoachPart } from '../../../lib/panel/coach/view.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { BetterDraft } from './BetterDraft.tsx';
import { CoachNoticeLine } from './CoachNoticeLine.tsx';
import { DraftScore } from './DraftScore.tsx';
import { DraftSign } from './DraftSign.tsx';
import './draft-card.css';
import { FindingLine } from './FindingLine.tsx';
import { Heard } from './Heard.tsx';
import { ReportedFinding } from './ReportedFinding.tsx';

/** Findings shown before the rest is asked for. */
const SHOWN = 2;

/** The heaviest of their words that was left open and the heaviest of the draft's; the two heaviest where there is one kind only. */
function firstOf<One extends { in: string }>(findings: readonly One[]): readonly One[] {
  const words = findings.find((finding) => finding.in === 'draft');
  const open = findings.find((finding) => finding.in === 'message');
  return words && open ? [words, open] : findings.slice(0, SHOWN);
}

interface Props {
  coach: CoachPart;
  conversation: Conversation | null;
  version: string;
  onSave(name: string, content: string): void;
}

/** What the coach says of the agent's draft: the heaviest first, the rest, the score and a better draft when asked for. */
export function DraftCard({ coach, conversation, version, onSave }: Props) {
  const { view, actions } = coach;
  const { review, findings, advice, better, reported, notice } = view;
  const [all, setAll] = useState(false);
  const [score, setScore] = useState(false);
  const shown = all ? findings : firstOf(findings);
  const read = review !== null && isRead(review);
  return (
    <Card title={i18n.t('coach.title')} aside={<DraftSign actions={actions} />}>
      {view.pause && (
        <p class="draft-pause">
          {i18n.t('coach.pause')} <TextButton onClick={() => actions.paused()}>{i18n.t('coach.paused')}</TextButton>
        </p>
      )}
      {review && !read && <p class="draft-line">{i18n.t('coach.other_language')}</p>}
      {read && findings.length === 0 && <p class="draft-line draft-clear">{i18n.t('coach.clear')}</p>}
      <ul>
        {shown.map((finding) => (
          <FindingLine key={`${finding.rule} ${finding.quote}`} finding={finding} actions={actions} />
        ))}
      </ul>
      {findings.length > SHOWN && (
        <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? i18n.t('coach.fewer') : i18n.t('coach.more', findings.length - SHOWN)}
        </TextButton>
      )}
      {advice && <p class="draft-line">{i18n.t('coach.most', [advice])}</p>}
      {read && (
        <div class="draft-row">
          {findings.length > 0 && (
            <Button look="quiet" aria-expanded={better !== null} onClick={() => actions.better(better === null)}>
              {i18n.t('coach.better')}
            </Button>
          )}
          <Button
            look="quiet"
            aria-expanded={score}
            onClick={() => {
              if (!score) actions.openScore();
              setScore(!score);
            }}
          >
            {i18n.t('coach.score')}
          </Button>
        </div>
      )}
      {better === 'writing' && <p class="draft-line">{i18n.t('coach.better_writing')}</p>}
      {better && better !== 'writing' && view.draft !== null && (
        <BetterDraft key={view.draft} draft={view.draft} better={better} actions={actions} />
      )}
      {score && read && <DraftScore review={review} since={view.since} />}
      <CoachNoticeLine notice={notice} onDismiss={() => actions.dismiss()} />
      {reported && conversation && (
        <ReportedFinding
          key={`${reported.finding.rule} ${reported.finding.quote}`}
          reported={reported}
          conversation={conversation}
          version={version}
          onSave={onSave}
          onDone={() => actions.closeReported()}
        />
      )}
      <Heard words={read ? heardWords(findings.length) : ''} />
    </Card>
  );
}

const heardWords = (count: number) => (count > 0 ? i18n.t('coach.heard', count) : i18n.t('coach.clear'));
