import { HALVES, messagesOf } from '../../labelled/labelled.ts';
import { trainingFiles, trainingOf } from '../../labelled/training.ts';

/** How varied the messages are: words, different words, and the share that has a near twin. */
export interface Variety {
  messages: number;
  words: number;
  different: number;
  /** Share of messages that share half of their word triples with another message. */
  twins: number;
  /** Messages of the testing half with a near twin in anything that is trained on. */
  leaks: number;
}

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
const triplesOf = (words: readonly string[]) =>
  new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
/** Share of triples in common from which two messages are near twins. */
const TWIN = 0.5;

export function variety(): Variety {
  const tested = HALVES.develop.flatMap(messagesOf).map(({ text }) => text);
  const trained = [
    ...HALVES.calibrate.flatMap(messagesOf).map(({ text }) => text),
    ...trainingFiles()
      .flatMap(trainingOf)
      .map(({ text }) => text),
  ];
  const all = [...tested, ...trained].map((text) => triplesOf(wordsOf(text)));
  const vocabulary = new Set([...tested, ...trained].flatMap(wordsOf));
  const holders = new Map<string, number[]>();
  all.forEach((triples, at) => {
    for (const triple of triples) holders.set(triple, [...(holders.get(triple) ?? []), at]);
  });
  let twins = 0;
  let leaks = 0;
  all.forEach((triples, at) => {
    const shared = new Map<number, number>();
    for (const triple of triples)
      for (const other of holders.get(triple) ?? []) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
    const near = [...shared].filter(([, count]) => count >= TWIN * triples.size).map(([other]) => other);
    if (near.length > 0) twins += 1;
    if (at < tested.length && near.some((other) => other >= tested.length)) leaks += 1;
  });
  return {
    messages: all.length,
    words: [...tested, ...trained].reduce((sum, text) => sum + wordsOf(text).length, 0),
    different: vocabulary.size,
    twins: twins / all.length,
    leaks,
  };
}
