import { conversationOf, read } from '../../../lib/engine/read.ts';
import { BUILT_IN } from '../../../lib/engine/templates/library/index.ts';
import type { Template } from '../../../lib/engine/templates/types.ts';

/** So many templates: the built-in ones, and copies of them under names and words of their own. */
export const manyTemplates = (count: number): Template[] =>
  Array.from({ length: count }, (_, at) => {
    const one = BUILT_IN[at % BUILT_IN.length] as Template;
    const round = Math.floor(at / BUILT_IN.length);
    if (round === 0) return one;
    const says = one.when.says?.map((words) => `${words} w${round}`) ?? [];
    const when = { ...one.when, says: [...says, ...(one.when.says ?? [])] };
    return {
      ...one,
      when,
      id: `${one.id}-${round}`,
      title: `${one.title} ${round}`,
      shortcut: `${one.shortcut}${round}`,
    };
  });

/** A message of about sixty words, another at each call, with its reading: what to echo is taken out anew. */
export function lateParcel(call: number) {
  const conversation = conversationOf(
    `My order ${4000 + call} was due on 12 May. I have waited three weeks for the blue running shoes, I called twice and nobody could tell me where the parcel is. They are for my daughter's race on Saturday. I am really fed up. Please tell me when they arrive, or send my money back.`,
  );
  return { conversation, reading: read(conversation) };
}
