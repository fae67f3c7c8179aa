/** One teaching, from the first step to the last: what was taken, what is pointed at, what would be read. */

import type { Adapter } from '../../adapter.ts';
import { said } from '../../said.ts';
import { type Fault, NEEDED, type Preview, STEPS, type Step, type Teaching } from '../../teaching.ts';
import type { Panel } from '../frame/panel.ts';
import type { Deed } from './bar.ts';
import { judge } from './judge.ts';
import { type Likely, likelyFor } from './likely.ts';
import { namedIn } from './named.ts';
import { previewOf } from './preview.ts';
import { Stage } from './stage.ts';
import { walk, wayOf } from './walk.ts';

interface Taken {
  step: Step;
  /** Null for a step that was skipped. */
  element: Element | null;
}

export class Session {
  private taken: Taken[] = [];
  private fault: Fault | null = null;
  private adapter: Adapter | null = null;
  private preview: Preview | null = null;
  private pointed: Element | null = null;
  private likely: Likely = { elements: [], meant: (element) => element };
  private stage: Stage | null = null;
  private ended = false;
  private readonly tell: (teaching: Teaching | null) => void;
  private readonly panel: Pick<Panel, 'makeRoom' | 'box'> | null;

  constructor(tell: (teaching: Teaching | null) => void, panel: Pick<Panel, 'makeRoom' | 'box'> | null) {
    this.tell = tell;
    this.panel = panel;
    this.point();
  }

  private get step(): Step | null {
    return STEPS[this.taken.length] ?? null;
  }

  private get picks(): ReadonlyMap<Step, Element> {
    return new Map(this.taken.flatMap(({ step, element }) => (element ? [[step, element] as const] : [])));
  }

  private get isEnough(): boolean {
    return this.adapter !== null && [...NEEDED].every((step) => this.picks.has(step));
  }

  /** Lets somebody point: at the next part, or at the last one again. */
  point(): void {
    if (this.stage || this.ended) return;
    if (!this.step) this.taken.pop();
    this.panel?.makeRoom(true);
    this.stage = new Stage(
      {
        over: (element) => this.aim(this.likely.meant(element)),
        taken: (element) => this.take(this.likely.meant(element)),
        does: (deed) => this.do(deed),
        key: (key) => this.press(key),
      },
      this.panel,
    );
    this.begin();
    this.stage.focus();
  }

  /** Says how far it is. */
  say(): void {
    if (this.ended) return;
    const step = this.stage ? this.step : null;
    this.tell({
      step: step ?? 'review',
      taken: [...this.picks.keys()],
      fault: this.fault,
      preview: this.preview,
      adapter: this.isEnough ? this.adapter : null,
    });
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.leave();
    this.tell(null);
  }

  /** Nothing more is pointed at. */
  private leave(): void {
    this.stage?.close();
    this.stage = null;
    this.panel?.makeRoom(false);
  }

  private begin(): void {
    const { step } = this;
    if (!step) return this.review();
    this.likely = likelyFor(step, this.picks);
    this.aim(null);
    this.draw();
    this.stage?.clear(this.likely.elements);
    this.say();
  }

  private review(): void {
    this.fault = null;
    this.leave();
    this.say();
  }

  private draw(): void {
    const { step } = this;
    if (!step) return;
    const offered = new Set<Deed>(['cancel', 'move']);
    if (this.taken.length > 0) offered.add('back');
    if (!NEEDED.has(step)) offered.add('skip');
    if (this.isEnough) offered.add('done');
    const named = [...this.picks].map(([each, element]) => ({ element, name: said(`teach.part_${each}`) }));
    this.stage?.show({ step, fault: this.fault, offered }, named);
  }

  private aim(element: Element | null): void {
    if (element === this.pointed && element !== null) return;
    this.pointed = element;
    this.stage?.aim(element, element ? namedIn(element, this.likely.elements) : '');
  }

  private take(element: Element): void {
    const { step } = this;
    if (!step) return;
    const judged = judge(step, element, this.picks);
    const adapter = 'adapter' in judged ? judged.adapter : null;
    const preview = adapter && previewOf(adapter);
    this.fault = 'fault' in judged ? judged.fault : adapter && !preview ? 'not_read' : null;
    if (this.fault) {
      this.draw();
      return this.say();
    }
    this.taken.push({ step, element });
    this.adapter = adapter;
    this.preview = preview;
    this.begin();
  }

  private do(deed: Deed): void {
    switch (deed) {
      case 'back':
        return this.back();
      case 'skip':
        return this.skip();
      case 'done':
        return this.review();
      case 'move':
        return this.stage?.move();
      case 'cancel':
        return this.end();
    }
  }

  private skip(): void {
    const { step } = this;
    if (!step || NEEDED.has(step)) return;
    this.fault = null;
    this.taken.push({ step, element: null });
    this.begin();
  }

  private back(): void {
    if (this.taken.length === 0) return this.end();
    this.taken.pop();
    this.fault = null;
    this.rebuild();
    this.begin();
  }

  /** What the parts that are left come to. */
  private rebuild(): void {
    const picks = this.picks;
    const last = [...picks].at(-1);
    const judged = last ? judge(last[0], last[1], picks) : null;
    this.adapter = judged && 'adapter' in judged ? judged.adapter : null;
    this.preview = this.adapter && previewOf(this.adapter);
  }

  private press(key: string): boolean {
    const way = wayOf(key);
    if (way) this.aim(this.stage?.follow(walk(this.pointed, way, this.likely.elements)) ?? null);
    else if (key === 'Enter' && this.pointed) this.take(this.pointed);
    else if (key === 'Escape') this.back();
    else return false;
    return true;
  }
}
