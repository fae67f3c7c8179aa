/** The files by which a yes is asked for and given. Closed: a file with anything more in it is none of ours. */
import * as v from 'valibot';
import { FILE_VERSION, type FileAnswer, type FileRequest } from '../approval-file.ts';
import { CAUSES, GESTURE_KINDS } from '../conversation.ts';
import { FAULTS } from '../gestures.ts';

/** Signs of a file at most; ours have some four hundred. */
const LARGEST = 8000;

const id = v.pipe(v.string(), v.uuid());
const gesture = v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,60}$/u));
const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const currency = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/u));
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.check((said) => !Number.isNaN(Date.parse(said))),
);

const requestSchema = v.strictObject({
  id,
  gesture,
  kind: v.picklist(GESTURE_KINDS),
  amount,
  currency,
  case: v.strictObject({
    causes: v.pipe(v.array(v.picklist(CAUSES)), v.maxLength(CAUSES.length)),
    fault: v.picklist(FAULTS),
    severity: v.picklist([0, 1, 2, 3]),
  }),
  ticket: v.pipe(v.string(), v.minLength(1), v.maxLength(300)),
  asked: time,
});

const answerSchema = v.strictObject({
  id,
  gesture,
  amount,
  currency,
  yes: v.boolean(),
  by: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  at: time,
});

const version = v.literal(FILE_VERSION);
const fileSchema = v.variant('attune', [
  v.strictObject({ attune: v.literal('approval-request'), version, request: requestSchema }),
  v.strictObject({ attune: v.literal('approval-answer'), version, answer: answerSchema }),
]);

export type ApprovalFile = { request: FileRequest } | { answer: FileAnswer };

/** What is in a file, or why it is not taken in. */
export function parseApprovalFile(text: string): ApprovalFile | 'too_large' | 'not_ours' {
  if (text.length > LARGEST) return 'too_large';
  try {
    const file = v.parse(fileSchema, JSON.parse(text));
    return file.attune === 'approval-request' ? { request: file.request } : { answer: file.answer };
  } catch {
    return 'not_ours';
  }
}
