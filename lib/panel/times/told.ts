import { isClockAlone } from '../../clock-alone.ts';
import type { Conversation, Message } from '../../conversation.ts';
import type { ToldTimes } from '../../protocol.ts';
import { agoIn } from './ago.ts';
import { momentIn } from './spoken.ts';

/** So many messages a panel remembers; it lives as long as its tab. */
const MOST = 5000;
/** Milliseconds by which one clock may be behind another. */
const SLACK = 10 * 60_000;

export interface Timed {
  conversation: Conversation;
  /** Messages of which the page tells the clock alone: their day is a guess. */
  guessed: ReadonlySet<string>;
}

/**
 * Understands one conversation's times. A clock alone is taken for the last such moment before the message that follows, and
 * at the end before now: so it holds when midnight lies between them.
 */
class Telling {
  readonly guessed = new Set<string>();
  private readonly of: Conversation;
  private readonly times: ToldTimes;
  private readonly now: Date;
  private readonly known: Map<string, string>;
  /** When what follows was written. */
  private later: Date;

  constructor(of: Conversation, times: ToldTimes, now: Date, known: Map<string, string>) {
    this.of = of;
    this.times = times;
    this.now = now;
    this.known = known;
    this.later = now;
  }

  messages(): Message[] {
    const backwards = this.of.messages.toReversed().map((message) => this.tell(message));
    return this.withoutContradictions(backwards.reverse());
  }

  private tell(message: Message): Message {
    const said = this.times.said[message.id];
    const at = message.at ?? (said === undefined ? null : this.timeOf(said, message.id));
    if (at !== null) this.later = new Date(Math.min(this.later.getTime(), Date.parse(at)));
    return at === message.at ? message : { ...message, at };
  }

  private timeOf(said: string, id: string): string | null {
    const { language } = this.times;
    const ago = agoIn(said, language);
    if (ago !== null) return this.once([id], new Date(this.now.getTime() - ago));
    if (!isClockAlone(said)) return momentIn(said, language, this.now)?.toISOString() ?? null;
    const at = momentIn(said, language, this.later);
    if (at === null) return null;
    this.guessed.add(id);
    return this.once([id, said], at);
  }

  /** A page that is left open goes on saying "2h ago", and a clock on the day after: what was understood first stays. */
  private once(what: readonly string[], at: Date): string {
    const key = JSON.stringify([this.of.helpdesk, this.of.id, ...what]);
    const first = this.known.get(key) ?? at.toISOString();
    if (this.known.size < MOST) this.known.set(key, first);
    return first;
  }

  /** A guess that comes out before something that was surely said earlier is none. */
  private withoutContradictions(messages: Message[]): Message[] {
    let least = Number.NEGATIVE_INFINITY;
    return messages.map((message) => {
      const at = message.at === null ? null : Date.parse(message.at);
      if (at === null) return message;
      if (!this.guessed.has(message.id)) least = Math.max(least, at);
      else if (at < least - SLACK) {
        this.guessed.delete(message.id);
        return { ...message, at: null };
      }
      return message;
    });
  }
}

/**
 * The conversation with the times that were only told in words, as far as they can be understood.
 *
 * @param now when the page was looked at
 * @param known what "2h ago" or "14:05" was understood as when it was first seen, by ticket and message
 */
export function withTimes(
  conversation: Conversation,
  times: ToldTimes,
  now: Date,
  known = new Map<string, string>(),
): Timed {
  const telling = new Telling(conversation, times, now, known);
  const messages = telling.messages();
  return { conversation: { ...conversation, messages }, guessed: telling.guessed };
}
