import { useEffect, useState } from 'preact/hooks';
import type { Evidence, Reading } from '../../../lib/conversation.ts';
import type { Demonstration, DemonstrationReply } from '../../../lib/training/demonstration.ts';
import { answeredIn, leftOut, type ReplyMark, replyMarks, shownEvidence } from '../../../lib/training/steps.ts';
import type { TrainingPort } from '../port.ts';

/** A reply as the coach reads it, for a room. */
export interface ReadReply {
  marks: ReplyMark[];
  /** What it leaves undone, in a sentence; null where nothing. */
  missing: { quote: string; reason: string } | null;
  /** The customer's words in answer to it that show what they feel then; none where nobody has written one. */
  answered: Evidence[];
}

/** A demonstration with what the engine finds in it: nothing on the wall is made up. */
export interface ReadDemonstration {
  one: Demonstration;
  reading: Reading;
  evidence: Evidence[];
  /** As many as there are replies. */
  replies: ReadReply[];
}

async function readAnswer(
  engine: TrainingPort['engine'],
  one: Demonstration,
  { text, reaction }: DemonstrationReply,
): Promise<Evidence[]> {
  if (!reaction) return [];
  const { talk, answer } = answeredIn(one.conversation, text, reaction.text);
  return shownEvidence(await engine.read(talk), answer);
}

async function readAll(engine: TrainingPort['engine'], one: Demonstration): Promise<ReadDemonstration> {
  const reading = await engine.read(one.conversation);
  const reviewed = (one.replies ?? []).map(async (reply): Promise<ReadReply> => {
    const review = await engine.review(one.conversation, reply.text, reading);
    return {
      marks: replyMarks(review, reply.text),
      missing: leftOut(review),
      answered: await readAnswer(engine, one, reply),
    };
  });
  const message = one.conversation.messages.at(-1)?.id ?? '';
  return { one, reading, evidence: shownEvidence(reading, message), replies: await Promise.all(reviewed) };
}

/** What the engine finds in a demonstration; null until it has read it. */
export function useRead(engine: TrainingPort['engine'], one: Demonstration | null) {
  const [read, setRead] = useState<ReadDemonstration | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    setRead(null);
    setFailed(false);
    if (!one) return;
    let gone = false;
    readAll(engine, one).then(
      (done) => !gone && setRead(done),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [engine, one]);
  return { read: read?.one === one ? read : null, failed };
}
