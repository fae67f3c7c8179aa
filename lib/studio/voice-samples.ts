/** What a brand's voice does to replies. */
import type { Reading } from '../conversation.ts';
import { voiceOf } from '../panel/desk/manner.ts';
import type { Engine } from '../panel/engine.ts';
import type { BrandVoice } from '../shared.ts';
import { SAMPLES, type SampleName } from './samples.ts';

/** A letter to a manager would say no more than these. */
const SHOWN = ['late', 'praise', 'question'] as const satisfies readonly SampleName[];

/** A message, and the first reply to it in a voice. */
export interface VoiceSample {
  name: (typeof SHOWN)[number];
  message: string;
  /** Sentence by sentence; `own` is what would not be there, or would be said otherwise, without the voice. */
  parts: { text: string; own: boolean }[];
}

/** A text as its sentences, with the space after each, so that together they are the text. */
const sentencesIn = (text: string): string[] => text.match(/[^.!?\n]+[.!?]*[ \n]*|[.!?\n]+/g) ?? [];

/** The parts of a text, and whether another text has each of them too. */
export function partsBeside(text: string, other: string): VoiceSample['parts'] {
  const known = new Set(sentencesIn(other).map((one) => one.trim()));
  return sentencesIn(text).map((one) => ({ text: one, own: one.trim() !== '' && !known.has(one.trim()) }));
}

/** Three replies in a voice, each beside what they would be without one. */
export async function voiceSamples(
  engine: Pick<Engine, 'read' | 'suggest'>,
  voice: BrandVoice,
  readings: Map<SampleName, Promise<Reading>>,
): Promise<VoiceSample[]> {
  return Promise.all(
    SHOWN.map(async (name) => {
      const conversation = SAMPLES[name];
      const known = readings.get(name) ?? engine.read(conversation);
      readings.set(name, known);
      const reading = await known;
      const [spoken, plain] = await Promise.all([
        engine.suggest(conversation, reading, { voice: voiceOf(voice) }),
        engine.suggest(conversation, reading),
      ]);
      const text = spoken.replies[0]?.text ?? '';
      return {
        name,
        message: conversation.messages[0]?.text ?? '',
        parts: partsBeside(text, plain.replies[0]?.text ?? ''),
      };
    }),
  );
}
