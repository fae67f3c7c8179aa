import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../../lib/conversation.ts';
import type { InHand } from '../../../lib/practice.ts';
import { resultOf } from '../../../lib/training/records/result.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import type { Summary } from '../../../lib/training/summary.ts';
import { type Practice, start, waitingAt } from '../../../lib/training/talk.ts';
import { keepResult } from '../keep-result.ts';
import type { TrainingPort } from '../port.ts';
import { ArcChart } from './ArcChart.tsx';
import { Briefing } from './Briefing.tsx';
import { Ending } from './Ending.tsx';
import './practice-room.css';
import { ReplyBox } from './ReplyBox.tsx';
import { Side } from './Side.tsx';
import { Thread } from './Thread.tsx';
import { useCoach } from './useCoach.ts';
import { usePractice } from './usePractice.ts';
import { useSummary } from './useSummary.ts';

interface Props {
  port: TrainingPort;
  scenario: Scenario;
  /** Where it was left. */
  left: InHand | null;
  /** Its end counts for the learner. */
  record: boolean;
  /** Somebody has come in from where what they pressed is gone now: the keyboard goes on at the top of the room. */
  entered: boolean;
}

/** A practice where it was left: the engine plays again what was sent, and the same comes of it. */
export function PracticeRoom(props: Props) {
  const { port, scenario, entered } = props;
  // A talk that is over is shown to whoever opens the page on it again; who comes in from elsewhere meets them anew.
  const left = entered && props.left?.over ? { ...props.left, replies: [], draft: '', over: false } : props.left;
  const [begun, setBegun] = useState<Practice | null>(() => (left?.replies.length ? null : start(scenario)));
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (begun || !left) return;
    port.engine.practise('replay', scenario, left.replies).then(setBegun, () => setLost(true));
  }, []);
  if (lost) return <p role="alert">{i18n.t('state.part_lost_note')}</p>;
  return begun ? <Room {...props} left={left} begun={begun} /> : <p role="status">{i18n.t('reading.working')}</p>;
}

/** A conversation to practise in, like a helpdesk, with the panel beside it; at its end, what there is to learn from it. */
function Room({ port, scenario, left, record, entered, begun }: Props & { begun: Practice }) {
  const onEnd = async (summary: Summary) => {
    const result = record ? resultOf(scenario.id, summary, new Date().toISOString()) : null;
    if (result) await keepResult(port, result, scenario.title);
  };
  const now = usePractice({ port, begun, left, onEnd });
  const box = useRef<HTMLTextAreaElement>(null);
  const [pointed, setPointed] = useState<Evidence | null>(null);
  const coach = useCoach({
    port,
    conversation: now.conversation,
    reading: now.reading,
    draft: now.draft,
    onWrite: now.setDraft,
    onSelect: (start, end) => {
      box.current?.focus();
      box.current?.setSelectionRange(start, end);
    },
    onOff: () => now.setHints('off'),
  });
  const { practice } = now;
  const over = waitingAt(practice) === null;
  const summary = useSummary(port, practice, now.shown);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (entered) heading.current?.focus();
  }, []);
  /** The reply box takes the keyboard as soon as it is there again. */
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (wanted.current) box.current?.focus();
    wanted.current = false;
  }, [practice]);
  const back = (step: number) => {
    wanted.current = true;
    now.tryFrom(step);
  };
  const again = () => {
    wanted.current = true;
    now.again();
  };
  return (
    <>
      <p class="room-back">
        <a href="#practise">{i18n.t('training.practise.all')}</a>
      </p>
      <h2 class="training-heading" ref={heading} tabIndex={-1}>
        {scenario.title}
      </h2>
      <div class="room">
        <section class="room-desk" aria-label={i18n.t('training.practise.desk')}>
          <Briefing scenario={scenario} />
          <Thread practice={practice} pointed={pointed} onBack={back} />
          {!over && (
            <ReplyBox
              field={box}
              customer={scenario.customer.name}
              draft={now.draft}
              onWrite={now.setDraft}
              onSend={() => {
                now.send();
                setPointed(null);
              }}
            />
          )}
          {now.trouble && <p role="alert">{i18n.t(`training.practise.${now.trouble}`)}</p>}
        </section>
        <aside class="room-side" aria-label={i18n.t('training.practise.panel')}>
          <ArcChart practice={practice} />
          {!over && <Side now={now} coach={coach} onPoint={setPointed} onSave={port.save} />}
        </aside>
      </div>
      {over && <Ending practice={practice} summary={summary} onBack={back} onAgain={again} />}
    </>
  );
}
