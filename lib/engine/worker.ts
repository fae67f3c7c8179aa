/** The engine behind a worker's door. */
import { expose } from 'comlink';
import type { Conversation, Reading } from '../conversation.ts';
import { read } from './read.ts';
import { clean } from './text/clean.ts';
import { loadDetector } from './text/language/detector.ts';
import { needsDetector } from './text/language.ts';

const engine = {
  read: async (conversation: Conversation): Promise<Reading> => {
    const doubtful = conversation.messages.some(
      ({ author, text }) => author === 'customer' && needsDetector(clean(text).text),
    );
    if (doubtful) await loadDetector();
    return read(conversation);
  },
  /** Loaded apart: nobody waits for the wordings of replies to see the feeling. */
  suggest: async (conversation: Conversation, reading: Reading) => {
    const { suggest } = await import('./suggest.ts');
    return suggest(conversation, reading);
  },
};

export type EngineApi = typeof engine;

expose(engine);
