import { FEELINGS, type Reading, type Suggestion } from '../../../lib/conversation.ts';
import type { messagesOf } from './fixtures.ts';

type Messages = ReturnType<typeof messagesOf>;

/** What the contract says of every reading beyond its shape; each fault in words, none for a sound one. */
export function faultsOfReading(reading: Reading, messages: Messages): string[] {
  const faults: string[] = [];
  const claim = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const shown = reading.feelings.map(({ name }) => name);

  for (const { for: what, quote, start, end, message } of reading.evidence) {
    const source = byId.get(message);
    claim(source !== undefined, `evidence for ${what} names message ${message}`);
    claim(start < end, `evidence for ${what} is empty`);
    claim(source?.text.slice(start, end) === quote, `evidence for ${what} quotes ${JSON.stringify(quote)}`);
    if (FEELINGS.some((name) => name === what))
      claim(source?.author === 'customer', `${what} felt by ${source?.author}`);
  }
  const claims = [
    ...shown,
    ...reading.signals.map(({ name }) => name),
    ...reading.causes.map((name) => `cause:${name}`),
    ...reading.motivators.map(({ name }) => `motivator:${name}`),
  ];
  for (const name of claims) {
    claim(
      reading.evidence.some(({ for: what }) => what === name),
      `${name} is claimed without evidence`,
    );
  }
  claim(new Set(claims).size === claims.length, 'something is claimed twice');
  claim(
    reading.headline === 'neutral' ? shown.length === 0 : shown.includes(reading.headline),
    'headline is not shown',
  );
  claim(
    reading.feelings.every(({ strength }, index) => strength <= (reading.feelings[index - 1]?.strength ?? 1)),
    'feelings are not strongest first',
  );
  claim(reading.polarity !== 0 || Object.values(reading.scores).every((score) => score === 0), 'polarity is 0');
  const points = reading.arc.map(({ message }) => messages.findIndex(({ id }) => id === message));
  claim(
    points.every((at, index) => messages[at]?.author === 'customer' && at > (points[index - 1] ?? -1)),
    'the arc is not the messages of the customer in order',
  );
  claim(
    reading.arc.every(({ headline, level }) => (headline === 'neutral') === (level === 0)),
    'the arc has a level without a feeling',
  );
  claim(reading.need === null || /^[^\n]{3,300}$/u.test(reading.need), 'the need is not one sentence');
  return faults;
}

/** The same for a suggestion; `wordless`: nothing of the turn is the customer's own, so nothing can be echoed. */
export function faultsOfSuggestion(suggestion: Suggestion, messages: Messages, wordless = false): string[] {
  const faults = faultsOfReading(suggestion.reading, messages);
  const claim = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  const words = wordless ? [] : concreteWords(turnOf(messages));

  for (const { id, text, moves, unfilled } of suggestion.replies) {
    let at = 0;
    for (const move of moves) {
      const found = text.indexOf(move.text, at);
      claim(found >= at, `${id}: the move ${move.move} is not in the text, in order`);
      at = Math.max(at, found + move.text.length);
    }
    for (const { name, start, end } of unfilled) {
      claim(text.slice(start, end) === `[${name}]`, `${id}: ${name} does not stand where it is said to`);
    }
    const echoes = words.length === 0 || holdsOne(words, text);
    claim(echoes, `no word of the customer's in ${id}: ${JSON.stringify(text)}`);
  }
  const { replies, gestures, person } = suggestion;
  claim(new Set(replies.map(({ id }) => id)).size === 3, 'two replies have one id');
  claim(new Set(replies.map(({ text }) => text)).size === 3, 'two replies are the same');
  claim(new Set(gestures.map(({ id }) => id)).size === gestures.length, 'a gesture is offered twice');
  claim(
    gestures.every(({ reason }) => reason !== ''),
    'a gesture has no reason',
  );
  claim(person.needed === (person.reason !== null), 'a person is needed without a reason, or the other way');
  return faults;
}

/** The customer's messages since the agent's last public reply. */
function turnOf(messages: Messages): string {
  const last = messages.findLastIndex(({ author }) => author === 'agent');
  const turn = messages.slice(last + 1).filter(({ author }) => author === 'customer');
  return turn.map(({ text }) => text.replace(/^>.*$/gm, '')).join('\n');
}

const COMMON = new RegExp(
  `^(?:${[
    'about|all|and|any|are|been|but|can|could|did|does|for|from|get|got|had|has|have|hello|him|his|how|its|just|know',
    'like|not|now|one|our|out|please|really|she|than|thank|thanks|that|the|their|them|then|there|they|this|too|very',
    'was|were|what|when|where|which|who|why|will|with|would|yes|you|your',
  ].join('|')})$`,
  'i',
);

/** Words that mean something by themselves: three letters or more, or a figure. */
function concreteWords(text: string): string[] {
  const plain = text.replace(/<[^>]*>/g, ' ');
  return (plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).filter(
    (word) => /\p{N}/u.test(word) || (word.length >= 3 && !COMMON.test(word)),
  );
}

/** A word stands in a reply as the customer wrote it; a shout need not be shouted back. */
function holdsOne(words: string[], reply: string): boolean {
  const parts = new Set(concreteWords(reply.toLowerCase()));
  const chinese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
  return words.some((word) => parts.has(word.toLowerCase()) || (chinese.test(word) && reply.includes(word)));
}
