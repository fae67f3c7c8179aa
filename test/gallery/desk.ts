import type { DeskPart, DeskView } from '../../lib/panel/desk/view.ts';
import { EMPTY_SHELF } from '../../lib/panel/shelf/fresh.ts';
import type { Chosen, ShelfPart, ShelfView, TemplateForm } from '../../lib/panel/shelf/view.ts';
import type { PanelView } from '../../lib/panel/view.ts';
import type { FoundTemplate, Template } from '../../lib/templates.ts';
import { BOILER } from './fixtures/boiler.ts';
import { GERMAN } from './fixtures/german.ts';
import type { PanelScene } from './names.ts';
import { view } from './view.ts';

type DeskScene = Extract<PanelScene, `desk-${string}` | `shelf-${string}`>;

// The scenes are drawn without a store: nothing answers here but what the scene adds.
const desk = (rest: Partial<DeskView> = {}): DeskPart =>
  ({
    view: { busy: false, earlier: false, habits: {}, kept: null, trying: [], mayOffer: false, answers: [], ...rest },
    actions: {},
  }) as unknown as DeskPart;
const shelf = (rest: Partial<ShelfView> = {}): ShelfPart =>
  ({ view: { ...EMPTY_SHELF, ...rest }, actions: {} }) as unknown as ShelfPart;

const template = (title: string, rest: Partial<Template> = {}): Template => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  kind: 'reply',
  scope: 'built_in',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: '',
  fillIns: [],
  why: '',
  example: null,
  ...rest,
});

const found = (one: Template, why: string): FoundTemplate => ({ template: one, score: 0.8, why, evidence: null });

const VISIT = template('A visit that nobody came to', { shortcut: '/missed' });
const MINE = template('My frost answer', { scope: 'mine', shortcut: '/frost' });
const FOUND: FoundTemplate[] = [
  found(MINE, 'They write “no heating”, and urgency shows.'),
  found(VISIT, 'They write “nobody came”, and the cause is broken promise.'),
  found(
    template('Somebody vulnerable is waiting', { shortcut: '/care', scope: 'team' }),
    'Vulnerability shows, and security moves them.',
  ),
];

const TEXT =
  'Teresa,\n\nNobody came on Tuesday, and that is ours. A new visit stands for [day] between [hours], and I will call you at [call-back time] to hear that the heating runs.\n\nSam';
const gap = (name: string, hint: string, choices?: readonly string[]): Chosen['unfilled'][number] => {
  const start = TEXT.indexOf(`[${name}]`);
  return {
    name,
    hint,
    start,
    end: start + name.length + 2,
    type: choices ? 'choice' : 'text',
    ...(choices ? { choices } : {}),
  };
};
const CHOSEN: Chosen = {
  template: MINE,
  why: 'They write “no heating”, and urgency shows.',
  text: TEXT,
  unfilled: [
    gap('day', 'a day you can keep'),
    gap('hours', 'when the engineer is there', ['8 and 10', '10 and 12', '14 and 16']),
    gap('call-back time', 'a time when you can call'),
  ],
  filled: { hours: '8 and 10' },
  trouble: null,
};

const FORM: TemplateForm = {
  id: null,
  title: 'Heizungsausfall bei Minusgraden: Terminverschiebungsbestätigung',
  shortcut: '/heizungsausfall',
  body: 'Guten Tag {{ customer.first_name }},\n\nnobody came, nobody even called: that is ours.\n\nA new visit stands for {% fill "day" %}.\n\n{{ agent.name }}',
  theirs: ['nobody came, nobody even called'],
  fault: { kind: 'shortcut_taken', place: '/heizungsausfall' },
};

/** Working on replies, and the templates, each over a whole panel. */
export const DESKS: Readonly<Record<DeskScene, () => PanelView>> = {
  'desk-ready': () =>
    view({
      ...BOILER,
      desk: desk({ earlier: true, habits: { 'fullest-2': { kept: 0, changed: 1, cut: 5, swapped: 0 } } }),
      shelf: shelf({ found: FOUND }),
    }),
  'desk-said': () =>
    view({
      ...BOILER,
      wishes: {
        tone: 'warmer',
        persona: { formality: 'formal' },
        motivators: ['confidence_in_future'],
        stage: 'active',
      },
      notice: { kind: 'reworded', text: 'I have job B-4471 in front of me, and I keep it until the heating runs.' },
      desk: desk({
        kept: 'customer',
        mayOffer: true,
        answers: [
          {
            id: 'o',
            title: 'Thanks for waiting',
            accepted: true,
            word: 'This is how we want to sound.',
            by: 'ida',
            at: '',
          },
        ],
        trying: [{ kind: 'voice', id: 'fern', name: 'Fern & Daughters Lampenmanufaktur', by: 'ida' }],
      }),
      shelf: shelf(),
    }),
  'desk-german': () =>
    view({
      ...GERMAN,
      composer: null,
      notice: { kind: 'no_wording' },
      desk: desk({ busy: true, kept: 'ticket' }),
      shelf: shelf({ notice: 'removed' }),
    }),
  'shelf-chosen': () => view({ ...BOILER, desk: desk(), shelf: shelf({ found: FOUND, chosen: CHOSEN }) }),
  'shelf-trouble': () =>
    view({
      ...BOILER,
      desk: desk(),
      shelf: shelf({
        chosen: {
          ...CHOSEN,
          trouble: {
            words: 'There is no variable "customer.frist_name". Did you mean "customer.first_name"?',
            line: 3,
          },
        },
      }),
    }),
  'shelf-form': () =>
    view({
      ...BOILER,
      desk: desk(),
      shelf: shelf({
        form: FORM,
        variables: [{ name: 'customer.first_name', meaning: 'first name', example: 'Maya' }],
      }),
    }),
};
