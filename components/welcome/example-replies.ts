import { i18n } from '#i18n';
import type { Reading, Reply, ReplyMove, Suggestion } from '../../lib/conversation.ts';

function reply(id: string, approach: string, moves: ReplyMove[]): Reply {
  const text = moves.map((move) => move.text).join('\n\n');
  const name = i18n.t('example.gap_time');
  const start = text.indexOf(`[${name}]`);
  const gap = { name, start, end: start + name.length + 2, hint: i18n.t('example.hint_time') };
  return { id, approach, text, moves, unfilled: start < 0 ? [] : [gap] };
}

/** Three replies to the example, by hand. */
export function exampleSuggestion(reading: Reading): Suggestion {
  const greet: ReplyMove = { move: 'greet', text: i18n.t('example.greet'), why: i18n.t('example.why_greet') };
  const act: ReplyMove = { move: 'act', text: i18n.t('example.act'), why: i18n.t('example.why_act') };
  const feel: ReplyMove = {
    move: 'acknowledge',
    text: i18n.t('example.acknowledge'),
    why: i18n.t('example.why_acknowledge'),
  };
  return {
    reading,
    persona: { formality: 'neutral', length: 'medium', pace: 'steady', expertise: 'familiar', segment: null },
    replies: [
      reply('full', i18n.t('example.approach_full'), [greet, feel, act]),
      reply('short', i18n.t('example.approach_short'), [greet, { ...act, text: i18n.t('example.short') }]),
      reply('ask', i18n.t('example.approach_ask'), [
        greet,
        { ...act, text: i18n.t('example.ask'), why: i18n.t('example.why_ask') },
      ]),
    ],
    gestures: [],
    plan: [],
    person: { needed: false, reason: null },
  };
}
