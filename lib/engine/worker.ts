/** The engine behind a worker's door. */
import { expose } from 'comlink';
import type { Conversation, Reading } from '../conversation.ts';
import { read } from './read.ts';

const engine = {
  read: (conversation: Conversation) => read(conversation),
  /** Loaded apart: nobody waits for the wordings of replies to see the feeling. */
  suggest: async (conversation: Conversation, reading: Reading) => {
    const { suggest } = await import('./suggest.ts');
    return suggest(conversation, reading);
  },
};

export type EngineApi = typeof engine;

expose(engine);
