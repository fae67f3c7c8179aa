/** The coach's state in the panel: the agent's draft, what is said of it, what the agent has done about it. Nothing of it is stored. */
import type { IgnoredWords } from '../../coach.ts';
import type { Conversation, Reading } from '../../conversation.ts';
import { adviceFor } from '../../engine/coach/advice.ts';
import { compare } from '../../engine/coach/compare.ts';
import type { TeamRule } from '../../engine/coach/team/rule.ts';
import { turnOf } from '../../engine/text/turn.ts';
import type { Draft, InsertResult, InsertTarget, PageMessage, PanelMessage, Refusal } from '../../protocol.ts';
import { copyText } from '../clipboard.ts';
import type { Engine } from '../engine.ts';
import type { PanelStore } from '../store.ts';
import { BLANK_COACH, CLEAN_SLATE, isHot, isRead } from './fresh.ts';
import { type CoachMemory, coachMemory } from './memory.ts';
import { isOwn } from './source.ts';
import { type Change, stretchFor, tidied } from './stretch.ts';
import type { CoachActions, CoachPart, CoachView, Finding } from './view.ts';
import { keyOf, worthSaying } from './worth.ts';

/** What the panel knows beside the draft. */
interface Known {
  conversation: Conversation | null;
  reading: Reading | null;
}

export interface CoachOutside {
  engine: Pick<Engine, 'reviewWith' | 'improve'>;
  memory: CoachMemory;
  send(message: PanelMessage): void;
  /** The open ticket; empty where there is none. */
  ticket(): string;
  /** Where an insert would go now. */
  target(): InsertTarget | null;
  nextRequest(): number;
  /** To the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>;
  /** Called with each change of the view. */
  changed(): void;
}

export class Coach implements CoachActions {
  view: CoachView = BLANK_COACH;
  private draft: Draft | null = null;
  private known: Known = { conversation: null, reading: null };
  private ticket: string | null = null;
  private ignored: readonly IgnoredWords[] = [];
  private rules: readonly TeamRule[] = [];
  /** What the team’s rules have found in the draft. */
  private own: readonly Finding[] = [];
  /** Left alone on this ticket. */
  private readonly once = new Set<string>();
  /** Counts drafts; an answer about an older one is thrown away. */
  private turn = 0;
  private scoredFrom: CoachView['review'] = null;
  private request: number | null = null;
  private readonly outside: CoachOutside;

  constructor(outside: CoachOutside) {
    this.outside = outside;
  }

  get part(): CoachPart {
    return { view: this.view, actions: this };
  }

  /** Learns what the agent has chosen, and asks for the draft unless it is switched off. */
  async start(known: () => Known | null): Promise<void> {
    const [{ settings, ignored }] = await Promise.all([this.outside.memory.start(), this.learnRules()]);
    this.ignored = ignored;
    this.ticket = this.outside.ticket() || null;
    this.set({ settings });
    const now = known();
    if (now) this.see(now);
    this.wish();
  }

  /** A lead may have changed them; without the background those that are known hold on. */
  private async learnRules(): Promise<void> {
    this.rules = await this.outside.memory.rules().catch(() => this.rules);
  }

  /** The lead has changed something: the draft is read again where other rules hold now. */
  async news(): Promise<void> {
    const before = JSON.stringify(this.rules);
    await this.learnRules();
    if (JSON.stringify(this.rules) !== before) await this.review();
  }

  /** What became of a press stays said when the draft is another for it. */
  private get outcome(): CoachView['notice'] {
    const { notice } = this.view;
    return notice?.kind === 'replaced' || notice?.kind === 'replaced_changed' || notice?.kind === 'refused'
      ? notice
      : null;
  }

  private set(change: Partial<CoachView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed();
  }

  private wish(): void {
    this.outside.send({ is: 'read_draft', on: this.view.settings.on });
  }

  /** Takes in what the page says, before the panel does. */
  hear(message: PageMessage): void {
    if (message.is === 'draft') return this.take(message.draft);
    if (message.is === 'inserted' && message.request === this.request) return this.settled(message.result);
    if (message.is !== 'sight') return;
    if (message.sight.ticket !== this.ticket) this.moveOn(message.sight.ticket);
    // A page that has loaded anew, or lost its line, does not know that we want the draft.
    if (this.view.settings.on) this.wish();
  }

  private moveOn(ticket: string | null): void {
    this.ticket = ticket;
    this.draft = null;
    this.known = { conversation: null, reading: null };
    this.turn += 1;
    this.request = null;
    this.scoredFrom = null;
    this.once.clear();
    this.own = [];
    void this.learnRules();
    this.set(CLEAN_SLATE);
  }

  /** What the panel shows has changed: a draft is reviewed against what is read now. */
  see({ conversation, reading }: Known): void {
    const { known } = this;
    if (conversation === known.conversation && reading === known.reading) return;
    this.known = { conversation, reading };
    const hot = reading !== null && isHot(reading);
    if (hot && !this.view.hot) void this.heated();
    if (hot !== this.view.hot) this.set({ hot });
    if (reading !== known.reading) void this.review();
  }

  private async heated(): Promise<void> {
    const { ticket } = this;
    if (this.view.settings.pause) this.set({ pause: true });
    if (ticket === null) return;
    // Without the background nobody counts, and nobody misses it.
    const breath = await this.outside.memory.heat(ticket).catch(() => false);
    if (breath && ticket === this.ticket) this.set({ breath });
  }

  private take(draft: Draft | null): void {
    if (!this.view.settings.on || (draft && draft.ticket !== this.ticket)) return;
    this.draft = draft;
    if (draft) return void this.review();
    this.turn += 1;
    this.set({ draft: null, review: null, findings: [], advice: null, since: null, better: null, reported: null });
  }

  private async review(): Promise<void> {
    const { draft } = this;
    const { conversation, reading } = this.known;
    if (!draft || !conversation || !reading) return;
    this.turn += 1;
    const { turn } = this;
    const review = await this.outside.engine
      .reviewWith(conversation, draft.text, reading, this.rules)
      .catch(() => null);
    if (turn !== this.turn) return;
    this.own = review?.own ?? [];
    if (!review) return this.set({ draft: draft.text, review: null, findings: [], notice: { kind: 'failed' } });
    const changed = draft.text !== this.view.draft;
    this.set({
      draft: draft.text,
      review,
      ...(changed ? { better: null, notice: this.outcome } : {}),
      since: this.scoredFrom && compare(this.scoredFrom, review).said,
      ...this.said(review, draft.text),
    });
  }

  private said(review: CoachView['review'], draft: string | null): Pick<CoachView, 'findings' | 'advice'> {
    if (!review || draft === null) return { findings: [], advice: null };
    const findings = worthSaying([...review.findings, ...this.own], draft, { once: this.once, ignored: this.ignored });
    const advice = isRead(review) ? adviceFor({ ...review, findings: findings.filter((one) => !isOwn(one)) }) : null;
    return { findings, advice: findings.some(({ reason }) => reason === advice) ? null : advice };
  }

  private sayAgain(rest: Partial<CoachView> = {}): void {
    this.set({ ...this.said(this.view.review, this.view.draft), ...rest });
  }

  turnOn(on: boolean): void {
    this.draft = null;
    this.turn += 1;
    this.set({ ...CLEAN_SLATE, hot: this.view.hot, settings: { ...this.view.settings, on } });
    this.wish();
    this.keep(this.outside.memory.set({ on }));
  }

  private keep(step: Promise<void>): void {
    step.catch(() => this.set({ notice: { kind: 'not_kept' } }));
  }

  /** Where the reviewed draft stands; null where it is not there any more. */
  private place(): InsertTarget | null {
    const target = this.outside.target();
    return target && this.draft ? { ...target, composer: this.draft.composer } : null;
  }

  select(finding: Finding): void {
    if (finding.in === 'message') return this.point(finding);
    const target = this.place();
    const { draft } = this.view;
    const { start, end } = finding;
    if (target && draft !== null) this.outside.send({ is: 'select', target, at: { draft, start, end } });
  }

  point(finding: Finding | null): void {
    const { conversation } = this.known;
    const turn = finding?.in === 'message' && conversation ? turnOf(conversation) : [];
    const message = turn.find(({ text }) => finding && text.slice(finding.start, finding.end) === finding.quote);
    this.outside.send(
      message && finding
        ? { is: 'highlight', message: message.id, start: finding.start, end: finding.end }
        : { is: 'unhighlight' },
    );
  }

  use(finding: Finding, event: { isTrusted: boolean }): void {
    const { draft } = this.view;
    if (draft === null || finding.instead === null) return;
    this.replace([tidied(draft, { start: finding.start, end: finding.end, text: finding.instead })], event);
  }

  useBetter(chosen: readonly number[], event: { isTrusted: boolean }): void {
    const { better } = this.view;
    if (better && better !== 'writing')
      this.replace(
        better.edits.filter((_, index) => chosen.includes(index)),
        event,
      );
  }

  private replace(changes: readonly Change[], { isTrusted }: { isTrusted: boolean }): void {
    const { draft } = this.view;
    if (draft === null || changes.length === 0) return;
    const refuse = (refusal: Refusal) => this.set({ notice: { kind: 'refused', refusal } });
    if (!isTrusted) return refuse('not_by_hand');
    const target = this.place();
    if (!target) return refuse('no_composer');
    const { start, end, text } = stretchFor(draft, changes);
    this.request = this.outside.nextRequest();
    this.set({ notice: null });
    this.outside.send({ is: 'insert', request: this.request, text, target, over: { draft, start, end } });
  }

  private settled(result: InsertResult): void {
    this.request = null;
    if (result.done) this.set({ notice: { kind: result.changed ? 'replaced_changed' : 'replaced' }, better: null });
    else void this.refused(result);
  }

  /** A draft that the editor has spoilt goes to the clipboard as it was. */
  private async refused({ refusal, draft }: Extract<InsertResult, { done: false }>): Promise<void> {
    const copied = draft !== undefined && (await this.outside.copy(draft)) ? { copied: true as const } : {};
    this.set({ notice: { kind: 'refused', refusal, ...copied } });
  }

  ignoreOnce(finding: Finding): void {
    this.once.add(keyOf(finding));
    this.sayAgain();
  }

  ignoreWords({ rule, quote }: Finding): void {
    this.ignored = [...this.ignored, { rule, words: quote }];
    this.sayAgain({ notice: { kind: 'ignored_words' } });
    this.keep(this.outside.memory.ignore({ rule, words: quote }));
  }

  wrong(finding: Finding): void {
    const { draft } = this.view;
    if (draft === null) return;
    this.once.add(keyOf(finding));
    this.sayAgain({ notice: { kind: 'reported' }, reported: { finding, draft } });
    this.keep(this.outside.memory.wrong(finding.rule, finding.weight));
  }

  closeReported(): void {
    this.set({ reported: null, notice: null });
  }

  openScore(): void {
    this.scoredFrom ??= this.view.review;
  }

  better(wanted: boolean): void {
    const { conversation, reading } = this.known;
    const { draft } = this.view;
    if (!wanted || draft === null || !conversation || !reading) return this.set({ better: null });
    this.set({ better: 'writing', notice: null });
    const { turn } = this;
    this.outside.engine.improve(conversation, draft, reading).then(
      (better) => {
        if (turn !== this.turn) return;
        this.set(better.edits.length > 0 ? { better } : { better: null, notice: { kind: 'nothing_better' } });
      },
      () => turn === this.turn && this.set({ better: null, notice: { kind: 'failed' } }),
    );
  }

  breathed(forGood: boolean): void {
    this.set({ breath: false, ...(forGood ? { settings: { ...this.view.settings, breath: false } } : {}) });
    if (forGood) this.keep(this.outside.memory.set({ breath: false }));
  }

  paused(): void {
    this.set({ pause: false });
  }

  dismiss(): void {
    this.set({ notice: null });
  }
}

/** The coach beside the store, once it knows what the agent has chosen. */
export async function startCoach(
  engine: CoachOutside['engine'],
  store: PanelStore,
  changed: () => void,
): Promise<Coach> {
  const coach = new Coach({
    engine,
    memory: coachMemory,
    send: (message) => store.send(message),
    ticket: () => store.ticket,
    target: () => store.target,
    nextRequest: () => store.nextRequest(),
    copy: copyText,
    changed,
  });
  await coach.start(() => store.view);
  return coach;
}
