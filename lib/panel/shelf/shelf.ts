/** The shelf of templates: looking for one, looking at one in this conversation, and writing one's own. */
import type { Reading, Reply } from '../../conversation.ts';
import type { TemplateContext } from '../../engine/templates/types.ts';
import { turnOf } from '../../engine/text/turn.ts';
import type { Requests } from '../../protocol.ts';
import {
  countTemplateUse,
  type FoundTemplate,
  listInUse,
  removeTemplate,
  saveTemplate,
  type Template,
} from '../../templates.ts';
import type { Engine } from '../engine.ts';
import type { Press } from '../inserts.ts';
import { filledGaps, openGaps } from '../reply-text.ts';
import type { PanelStore } from '../store.ts';
import type { PanelView } from '../view.ts';
import { EMPTY_SHELF } from './fresh.ts';
import { generalised, theirsIn } from './general.ts';
import type { Chosen, ShelfActions, ShelfPart, ShelfView, TemplateForm } from './view.ts';

/** Found templates shown at once. */
const MOST = 6;
/** Letters of a title made from a reply. */
const TITLE = 60;

/** Where the agent's own templates are kept. Every call may throw. */
export interface ShelfMemory {
  list(): Promise<Template[]>;
  save(template: Template): Promise<Requests['template.save']['out']>;
  remove(id: string): Promise<void>;
  /** Counts that it was inserted. */
  used(id: string): Promise<void>;
}

export interface ShelfOutside {
  engine: Pick<Engine, 'keepTemplates' | 'findTemplates' | 'renderTemplate' | 'templateVariables'>;
  memory: ShelfMemory;
  store: Pick<PanelStore, 'view' | 'ticket' | 'place' | 'copy'>;
  /** A name for a new template that no other has. */
  newId(): string;
  /** Called with each change of the view. */
  changed(): void;
}

/** As an insert of a template is told apart from one of a reply. */
const PIECE = 'template ';
const pieceId = (template: Template) => `${PIECE}${template.id}`;

export class Shelf implements ShelfActions {
  view: ShelfView = EMPTY_SHELF;
  private ticket: string | null = null;
  private mine: Template[] | null = null;
  /** Counts searches and looks; an answer to an older one is thrown away. */
  private turn = 0;
  private searching: Promise<void> = Promise.resolve();
  /** What was said last; each is heard once. */
  private heard: PanelView['notice'] = null;
  private readonly outside: ShelfOutside;

  constructor(outside: ShelfOutside) {
    this.outside = outside;
  }

  get part(): ShelfPart {
    return { view: this.view, actions: this };
  }

  private set(change: Partial<ShelfView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed();
  }

  see({ reading, notice }: PanelView): void {
    this.count(notice);
    const { ticket } = this.outside.store;
    if (ticket === this.ticket && (reading || this.view === EMPTY_SHELF)) return;
    this.ticket = ticket;
    this.turn += 1;
    this.set(EMPTY_SHELF);
  }

  private count(notice: PanelView['notice']): void {
    if (notice === this.heard) return;
    this.heard = notice;
    if (notice?.kind !== 'inserted' || !notice.of?.startsWith(PIECE)) return;
    // A count that is lost is missed by nobody.
    this.outside.memory.used(notice.of.slice(PIECE.length)).catch(() => undefined);
  }

  private get now(): Pick<TemplateContext, 'conversation' | 'reading' | 'voice'> | null {
    const { conversation, reading, wishes } = this.outside.store.view;
    const voice = wishes?.voice;
    return conversation && reading ? { conversation, reading, ...(voice ? { voice } : {}) } : null;
  }

  search(query: string): void {
    this.set(query === this.view.query ? {} : { query, notice: null });
    this.searching = this.find(query);
  }

  chooseAt(index: number): void {
    void this.searching.then(() => {
      const one = this.view.found?.[index];
      if (one) this.choose(one);
    });
  }

  private async find(query: string): Promise<void> {
    this.turn += 1;
    const { turn, now } = this;
    if (!now) return;
    try {
      await this.known(query === '');
      const { conversation, reading } = now;
      const found = await this.outside.engine.findTemplates(query, conversation, reading, MOST);
      if (turn === this.turn) this.set({ found: ownFirst(found, query) });
    } catch {
      if (turn === this.turn) this.set({ found: [], notice: 'failed' });
    }
  }

  /** @param again the engine may have been started anew since it was told of these, and the team may have published others */
  private async known(again: boolean): Promise<void> {
    if (this.mine && !again) return;
    await this.learn(await this.outside.memory.list());
  }

  /** The lead has changed something: what was found is looked for again. What is open in the agent's hands stays as it is. */
  news(): void {
    this.mine = null;
    const { found, chosen, form, query } = this.view;
    if (found && !chosen && !form) this.searching = this.find(query);
  }

  private async learn(mine: Template[]): Promise<void> {
    this.mine = mine;
    await this.outside.engine.keepTemplates(mine);
  }

  choose({ template, why }: FoundTemplate): void {
    void this.look(template, why);
  }

  private async look(template: Template, why: string): Promise<void> {
    this.turn += 1;
    const { turn, now } = this;
    if (!now) return;
    const rendered = await this.outside.engine
      .renderTemplate(template, now)
      .catch((error: Error) => ({ trouble: error.message, line: null }));
    if (turn !== this.turn) return;
    const text = 'text' in rendered ? rendered : { text: '', unfilled: [] };
    const trouble = 'trouble' in rendered ? { words: rendered.trouble, line: rendered.line } : null;
    this.set({ chosen: { template, why, ...text, filled: {}, trouble }, notice: null });
  }

  close(): void {
    this.turn += 1;
    this.set(this.view.form ? { form: null } : { chosen: null });
  }

  fill(gap: string, value: string): void {
    const { chosen } = this.view;
    if (chosen) this.set({ chosen: { ...chosen, filled: { ...chosen.filled, [gap]: value } } });
  }

  insert(event: Press): void {
    const { chosen } = this.view;
    if (!chosen || chosen.trouble) return;
    const left = openGaps(chosen.unfilled, chosen.filled).length;
    this.outside.store.place({ id: pieceId(chosen.template), text: finishedText(chosen), left }, event);
  }

  copy(): void {
    const { chosen } = this.view;
    if (chosen && !chosen.trouble)
      this.outside.store.copy({ text: finishedText(chosen), of: pieceId(chosen.template) });
  }

  keepReply(reply: Reply): void {
    const { now } = this;
    if (!now) return;
    const need = now.reading.need ?? reply.approach;
    this.open({ id: null, title: need.slice(0, TITLE), shortcut: '', body: generalised(reply, now.conversation) });
  }

  edit({ id, title, shortcut, body }: Template): void {
    this.open({ id, title, shortcut: shortcut ?? '', body });
  }

  private open(form: Omit<TemplateForm, 'theirs' | 'fault'>): void {
    this.turn += 1;
    this.set({ form: { ...form, theirs: this.theirs(form.body), fault: null }, notice: null });
    if (this.view.variables.length > 0) return;
    this.outside.engine.templateVariables().then(
      (variables) => this.set({ variables }),
      () => undefined, // without the list one can still write
    );
  }

  private theirs(body: string): string[] {
    const { now } = this;
    const turn = now ? turnOf(now.conversation) : [];
    return theirsIn(body, turn.map(({ text }) => text).join('\n'));
  }

  write(change: Partial<TemplateForm>): void {
    const { form } = this.view;
    if (!form) return;
    const next = { ...form, ...change, fault: null };
    this.set({ form: { ...next, theirs: this.theirs(next.body) } });
  }

  save(): void {
    void this.keep();
  }

  private async keep(): Promise<void> {
    const { form } = this.view;
    if (!form) return;
    const template = this.written(form);
    const fault = (said: TemplateForm['fault']) =>
      this.view.form === form && this.set({ form: { ...form, fault: said } });
    try {
      const rendered = this.now && (await this.outside.engine.renderTemplate(template, this.now));
      if (rendered && 'trouble' in rendered)
        return void fault({ kind: 'trouble', words: rendered.trouble, line: rendered.line });
      const kept = await this.outside.memory.save(template);
      if ('fault' in kept) return void fault({ kind: kept.fault, place: kept.place });
      await this.learn(await this.outside.memory.list());
      if (this.view.form !== form) return;
      this.set({ form: null, chosen: null, notice: 'kept' });
      void this.find(this.view.query);
    } catch {
      fault({ kind: 'not_kept', place: '' });
    }
  }

  private written({ id, title, shortcut, body }: TemplateForm): Template {
    const known = this.mine?.find((one) => one.id === id);
    const name = shortcut.trim().replace(/^\/+/, '');
    return {
      ...(known ?? { ...BLANK_TEMPLATE, when: this.now ? whenLike(this.now.reading) : {} }),
      id: id ?? this.outside.newId(),
      title: title.trim(),
      shortcut: name ? `/${name}` : null,
      body,
    };
  }

  remove({ id }: Template): void {
    this.outside.memory
      .remove(id)
      .then(() => this.outside.memory.list())
      .then((mine) => this.learn(mine))
      .then(
        () => {
          this.set({ chosen: null, form: null, notice: 'removed' });
          void this.find(this.view.query);
        },
        () => this.set({ notice: 'not_removed' }),
      );
  }
}

/** A shortcut of one's own comes before everybody else's, which may be the same. */
function ownFirst(found: readonly FoundTemplate[], query: string): readonly FoundTemplate[] {
  const asked = query.trim().toLowerCase();
  const isOwn = ({ template }: FoundTemplate) =>
    template.scope === 'mine' && template.shortcut?.toLowerCase() === asked;
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

/** What a reading must have for a template that was kept at this one to be offered by itself: what brought it about. */
function whenLike({ causes, headline }: Reading): Template['when'] {
  if (causes.length > 0) return { causes };
  return headline === 'neutral' ? {} : { feelings: [headline] };
}

const BLANK_TEMPLATE: Omit<Template, 'id' | 'title' | 'shortcut' | 'body'> = {
  kind: 'reply',
  scope: 'mine',
  tags: [],
  channels: [],
  locale: null,
  when: {},
  fillIns: [],
  why: '',
  example: null,
};

/** The text with the agent's words in its gaps. */
const finishedText = ({ text, unfilled, filled }: Chosen): string => filledGaps(text, unfilled, filled);

const memory: ShelfMemory = {
  list: listInUse,
  save: saveTemplate,
  remove: removeTemplate,
  used: countTemplateUse,
};

/** The shelf beside the store. */
export const startShelf = (engine: Engine, store: PanelStore, changed: () => void): Shelf =>
  new Shelf({ engine, memory, store, newId: () => `mine-${crypto.randomUUID()}`, changed });
