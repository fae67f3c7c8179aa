import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CoachRule, Conversation, Grade } from '../../lib/conversation.ts';
import { parseConversation } from '../../lib/schema/conversation.ts';

/** One draft as its readers graded it. */
export interface GradedDraft {
  id: string;
  grade: Grade;
  text: string;
  flaws: CoachRule[];
}

/** One conversation with its four drafts. */
export interface Graded {
  conversation: Conversation;
  drafts: GradedDraft[];
}

/** What is tuned on, and what is only measured. */
export type Half = 'tuning' | 'development';

const FOLDER = fileURLToPath(new URL('set', import.meta.url));
const TUNING = ['alder', 'birch'];

/** The graded drafts of one half of the calibration set. */
export function gradedOf(half: Half): Graded[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return files
    .filter((name) => TUNING.includes(name.replace('.jsonl', '')) === (half === 'tuning'))
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => {
      const { id, conversation, drafts } = JSON.parse(line) as {
        id: string;
        conversation: unknown;
        drafts: GradedDraft[];
      };
      return { conversation: parseConversation(conversation, id, 'conversation'), drafts };
    });
}
