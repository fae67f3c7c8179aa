/** Runs in a page of a test: teaches it by pointing at messages with given words, and says what is read then. */
import type { Adapter } from '../../../lib/adapter.ts';
import { findComposer } from '../../../lib/page/composer.ts';
import { insideOf } from '../../../lib/page/deep.ts';
import { judge } from '../../../lib/page/picker/judge.ts';
import { likelyFor } from '../../../lib/page/picker/likely.ts';
import { readPage } from '../../../lib/page/read.ts';
import { openTicket } from '../../../lib/page/recognise.ts';
import type { Step } from '../../../lib/teaching.ts';
import { isInside } from './inside.ts';
import type { Outcome } from './outcome.ts';

const squeeze = (text: string | null) => (text ?? '').replace(/\s+/gu, ' ').trim();

/** Nobody points at what a later message quotes. */
const QUOTED = 'blockquote, [class*="quote"], .zmail_extra';

/** The innermost element that is seen, outside editors, whose text begins with the words. */
function elementWith(words: string, root: ParentNode = document.body): Element | null {
  let best: Element | null = null;
  for (const element of root.querySelectorAll('*')) {
    if (element.closest(`[contenteditable="true"], textarea, script, style, template, ${QUOTED}`)) continue;
    const inside = insideOf(element);
    const within = inside && elementWith(words, inside);
    if (within) return within;
    const isOne = element.checkVisibility() && squeeze(element.textContent).startsWith(words);
    if (isOne && (best === null || best.contains(element))) best = element;
  }
  return best ?? holderOf(words, root);
}

function sure(words: string): Element {
  const element = elementWith(words);
  if (!element) throw new Error(`Nothing says ${words}`);
  return element;
}

/** Words that stand behind others in the same element. */
function holderOf(words: string, root: ParentNode): Element | null {
  let best: Element | null = null;
  for (const element of root.querySelectorAll('*'))
    if (!element.closest('script, style, template') && squeeze(element.textContent).includes(words))
      if (best === null || best.contains(element)) best = element;
  return best;
}

/** The editor that a selector means, also in a shadow root or a frame. */
function boxAt(css: string): Element | null {
  const editors = likelyFor('composer', new Map()).elements;
  return editors.find((element) => isInside(element, css)) ?? document.querySelector(css);
}

export interface Lesson {
  /** The first words of one message of each. */
  customer: string;
  agent: string;
  note: string | null;
  composer: string | null;
}

export interface Learnt extends Pick<Outcome, 'conversation' | 'composer' | 'ticket'> {
  adapter: Adapter | null;
  fault: string | null;
}

/** A step's fault, or what it comes to. */
function teach({ customer, agent, note, composer }: Lesson): { adapter: Adapter | null; fault: string | null } {
  const picks = new Map<Step, Element>();
  let adapter: Adapter | null = null;
  const pointed: [Step, Element | null][] = [
    ['customer', sure(customer)],
    ['agent', sure(agent)],
    ['composer', composer === null ? null : boxAt(composer)],
    ['note', note === null ? null : elementWith(note)],
  ];
  for (const [step, element] of pointed) {
    if (!element) continue;
    const meant = likelyFor(step, picks).meant(element);
    const judged = judge(step, meant, picks);
    if ('fault' in judged) return { adapter: null, fault: `${step}: ${judged.fault}` };
    picks.set(step, meant);
    adapter = judged.adapter;
  }
  return { adapter, fault: null };
}

function learn(lesson: Lesson): Learnt {
  const { adapter, fault } = teach(lesson);
  return { ...readTaught(adapter, lesson.composer), adapter, fault };
}

function readTaught(adapter: Adapter | null, composerCss: string | null): Omit<Learnt, 'adapter' | 'fault'> {
  const ticket = adapter && openTicket(adapter);
  const conversation = adapter && ticket !== null ? readPage(adapter, ticket).conversation : null;
  const composer = adapter ? (findComposer(adapter)?.element ?? null) : null;
  const right = composerCss !== null && composer !== null && isInside(composer, composerCss);
  return { ticket, conversation, composer: composer === null ? 'none' : right ? 'right' : 'wrong' };
}

/** What a pick is refused for, by selector. */
function faultOf(step: Step, css: string, before: Partial<Record<Step, string>>): string | null {
  const picks = new Map<Step, Element>();
  for (const [each, selector] of Object.entries(before)) {
    const element = document.querySelector(selector);
    if (element) picks.set(each as Step, likelyFor(each as Step, picks).meant(element));
  }
  const element = document.querySelector(css);
  if (!element) throw new Error(`There is no ${css}.`);
  const judged = judge(step, likelyFor(step, picks).meant(element), picks);
  return 'fault' in judged ? judged.fault : null;
}

declare global {
  var taught: { learn: typeof learn; readTaught: typeof readTaught; faultOf: typeof faultOf };
}

globalThis.taught = { learn, readTaught, faultOf };
