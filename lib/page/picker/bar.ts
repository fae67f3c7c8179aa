/** The bar that says the step in one sentence, with what can be done in it. */
import { said } from '../../said.ts';
import { type Fault, STEPS, type Step } from '../../teaching.ts';
import { pin } from '../frame/pin.ts';
import { BAR, BUTTON, COUNT, colours, FAULT, LINE, MAIN_BUTTON, PAD, ROW, SEEN, SENTENCE, UNSEEN } from './looks.ts';

/** CSS pixels: here every line takes room from the page, and the panel says most of it. */
const NARROW = 720;

const DEEDS = ['back', 'skip', 'done', 'move', 'cancel'] as const;
export type Deed = (typeof DEEDS)[number];

interface Shown {
  step: Step;
  fault: Fault | null;
  /** What can be done now. */
  offered: ReadonlySet<Deed>;
}

function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  look: Record<string, string>,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  pin(element, look);
  return element;
}

export class Bar {
  readonly element = made('div', BAR);
  private readonly pad = made('div', PAD);
  private readonly count = made('p', COUNT);
  private readonly sentence = made('p', SENTENCE);
  private readonly pointed = made('p', LINE);
  private readonly fault = made('p', FAULT);
  private readonly hint = made('p', LINE);
  private readonly buttons = new Map<Deed, HTMLButtonElement>();

  /**
   * @param does called for a press that a person made
   * @param key a key that was pressed in the bar; true when it meant something
   */
  constructor(does: (deed: Deed) => void, key: (key: string) => boolean) {
    const { element, pad, sentence, pointed, fault, hint } = this;
    element.setAttribute('role', 'dialog');
    element.setAttribute('aria-label', said('teach.title'));
    // Screen readers hand the arrow keys on to an application alone.
    pad.setAttribute('role', 'application');
    pad.tabIndex = 0;
    sentence.id = 'sentence';
    hint.id = 'hint';
    hint.textContent = said('teach.keys');
    pad.setAttribute('aria-labelledby', sentence.id);
    pad.setAttribute('aria-describedby', hint.id);
    pointed.setAttribute('role', 'status');
    fault.setAttribute('role', 'alert');
    pad.append(this.count, sentence, hint);
    element.append(pad, pointed, fault, this.makeRow(does));
    element.addEventListener('keydown', (event) => {
      // The helpdesk's own keys must hear nothing of it.
      event.stopPropagation();
      const onButton = event.composedPath()[0] !== pad;
      if (!event.isTrusted || (event.key === 'Enter' && onButton) || !key(event.key)) return;
      event.preventDefault();
      this.focus();
    });
  }

  private makeRow(does: (deed: Deed) => void): HTMLElement {
    const row = made('div', ROW);
    for (const deed of DEEDS) {
      const button = made('button', deed === 'done' ? MAIN_BUTTON : BUTTON);
      button.type = 'button';
      button.textContent = said(`teach.${deed}`);
      button.addEventListener('click', (event) => event.isTrusted && does(deed));
      this.buttons.set(deed, button);
      row.append(button);
    }
    return row;
  }

  show({ step, fault, offered }: Shown): void {
    pin(this.element, colours());
    this.count.textContent = said('teach.count', [String(STEPS.indexOf(step) + 1), String(STEPS.length)]);
    this.sentence.textContent = said(`teach.point_${step}`);
    this.fault.textContent = fault ? said(`teach.fault_${fault}`) : '';
    pin(this.fault, { display: fault ? 'block' : 'none' });
    // The button that has the keyboard may go with its step.
    const lost = [...this.buttons].some(([deed, button]) => !offered.has(deed) && isFocused(button));
    for (const [deed, button] of this.buttons) pin(button, { display: offered.has(deed) ? 'inline-block' : 'none' });
    if (lost) this.focus();
  }

  /** Says what would be taken. */
  name(words: string): void {
    this.pointed.textContent = words;
  }

  focus(): void {
    this.pad.focus({ preventScroll: true });
  }

  /** Stands in the room that the panel leaves, at the top or at the bottom. */
  place(panel: DOMRect | null, below: boolean): void {
    const narrow = innerWidth < NARROW;
    pin(this.count, narrow ? UNSEEN : { ...SEEN, ...COUNT });
    for (const line of [this.hint, this.pointed]) pin(line, narrow ? UNSEEN : { ...SEEN, ...LINE });
    pin(this.fault, narrow ? UNSEEN : { ...SEEN, ...FAULT });
    const wide = panel !== null && panel.width < innerWidth * 0.7;
    const atLeft = wide && panel.left < innerWidth - panel.right;
    const bottom = panel !== null && !wide ? innerHeight - panel.top : 0;
    pin(this.element, {
      left: `${atLeft ? panel.right + 12 : 12}px`,
      right: `${wide && !atLeft ? innerWidth - panel.left + 12 : 12}px`,
      top: below ? 'auto' : '12px',
      bottom: below ? `${bottom + 12}px` : 'auto',
      'max-width': '560px',
      padding: narrow ? '6px 10px' : '12px 14px',
      'margin-inline': 'auto',
    });
  }
}

const isFocused = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement === element;
