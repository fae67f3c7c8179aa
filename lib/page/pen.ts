/** All that a panel does in the page: inserting, replacing, selecting and marking words, reading the draft along. */
import type { InsertResult, PageMessage, PanelMessage, Refusal } from '../protocol.ts';
import type { Composer } from './composer.ts';
import { draftText, selectWords } from './draft-text.ts';
import { highlight, unhighlight } from './highlight.ts';
import { insert } from './insert.ts';
import { ReadAlong } from './read-along.ts';
import { replace } from './replace.ts';
import type { PageText } from './text.ts';
import { changed, type Page } from './writing.ts';

type Insert = Extract<PanelMessage, { is: 'insert' }>;
type Select = Extract<PanelMessage, { is: 'select' }>;
export type PenMessage = Extract<
  PanelMessage,
  { is: 'insert' | 'select' | 'read_draft' | 'highlight' | 'unhighlight' }
>;

/** The page as a pen sees it. */
export interface Sheet extends Page {
  /** This page load. */
  page: string;
  /** The ticket of the last look. */
  ticket(): string | null;
  /** Where the words of a message stand. */
  place(message: string): PageText | undefined;
  /** The public reply that is open now; cheaper than another look. */
  composer(): Composer | null;
  /** What the page has done to the panel, so that a press may not have been the agent's. */
  trouble(): Refusal | null;
  send(message: PageMessage): void;
}

export class Pen {
  /** The insert asked for last: a panel whose line fell asks again, and must not be given it twice. */
  private inserted: { request: number; result: Promise<InsertResult> } | null = null;
  private readonly sheet: Sheet;
  private readonly along: ReadAlong;

  constructor(sheet: Sheet) {
    this.sheet = sheet;
    this.along = new ReadAlong(sheet);
  }

  /** @param stay aborts when the agent leaves the conversation */
  async hear(message: PenMessage, stay: AbortSignal): Promise<void> {
    switch (message.is) {
      case 'insert':
        return this.insert(message, stay);
      case 'select':
        return this.select(message);
      case 'read_draft':
        return this.along.want(message.on);
      case 'highlight':
        return void highlight(this.sheet.place(message.message), message.start, message.end);
      case 'unhighlight':
        return unhighlight();
    }
  }

  /** After each look: the composer may be another one. */
  follow(composer: Composer | null): void {
    this.along.follow(composer?.element ?? null);
  }

  /** The marks in the page go. */
  unmark(): void {
    unhighlight();
  }

  /** No panel listens any more. */
  rest(): void {
    unhighlight();
    this.along.want(false);
  }

  private async insert(message: Insert, stay: AbortSignal): Promise<void> {
    const { request } = message;
    if (this.inserted?.request !== request) this.inserted = { request, result: this.write(message, stay) };
    this.sheet.send({ is: 'inserted', request, result: await this.inserted.result });
  }

  private async write({ text, target, over }: Insert, stay: AbortSignal): Promise<InsertResult> {
    const refusal = target.page === this.sheet.page ? this.sheet.trouble() : 'page_changed';
    if (refusal) return { done: false, refusal, copied: false };
    const result = over
      ? await replace(text, over, target, this.sheet, stay)
      : await insert(text, target, this.sheet, stay);
    if (result.done) this.along.written();
    else if (result.refusal === 'draft_changed') this.along.again();
    return result;
  }

  /** Selects words of the draft for the agent, who works on there; a draft that has changed is told instead. */
  private select({ target, at }: Select): void {
    const now = { ticket: this.sheet.ticket(), composer: this.sheet.composer() };
    const element = now.composer?.element;
    if (target.page !== this.sheet.page || changed(target, now) || !element) return;
    if (draftText(element) === at.draft) selectWords(element, at.start, at.end);
    else this.along.again();
  }
}
