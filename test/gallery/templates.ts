import { reviewWith } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import { fullText } from '../../lib/engine/templates/full-text.ts';
import { BUILT_IN } from '../../lib/engine/templates/library/index.ts';
import { find, render, variables } from '../../lib/engine/templates/shelf.ts';
import { openWorkshop } from '../../lib/studio/templates/workshop.ts';
import type { TemplatesPort } from '../../lib/studio/templates.ts';
import type { Template, UnusableTemplate } from '../../lib/templates.ts';

const own = (id: string, title: string, more: Partial<Template>): Template => ({
  id,
  title,
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: '',
  fillIns: [],
  why: '',
  example: null,
  ...more,
});

/** One with a condition and a gap, one that does not work, and one with a very long name. */
export const OWN_TEMPLATES: readonly Template[] = [
  own('mine-late', 'A parcel that is late', {
    shortcut: '/late',
    tags: ['parcel', 'delivery'],
    when: { topics: ['delivery'], says: ['late', 'where is'], minLevel: 1 },
    body: `{% render "hello" %}

{% if echo.waiting %}{{ echo.waiting | capitalize }} is too long to wait, and you had to call for it.{% endif %}
I have found {{ echo.reference | fallback: "your parcel" }}: it comes on {% fill "day", type: "date" %}.

I will look that day whether it is with you.

{% render "bye" %}`,
  }),
  own('mine-broken', 'One with a slip of the keys', {
    shortcut: '/refund',
    tags: ['money'],
    body: 'Hello {{ customer.firstname }},\n\nPlease be patient.',
  }),
  own('mine-long', 'Geschirrspülmaschinenersatzteillieferverzögerungsentschuldigung für Bestandskunden', {
    tags: ['Geschirrspülmaschinen', 'parcel'],
    body: 'Guten Tag,\n\nes tut mir leid.',
  }),
];

const VERSION = own('mine-late', 'A late parcel', { body: 'Hello,\n\nyour parcel comes soon. Please be patient.' });

/** One of the team's that a hand outside of the studio has spoilt. */
export const UNUSABLE: readonly UnusableTemplate[] = [
  {
    id: 'spoilt',
    title: 'Ersatzteillieferverzögerungsentschuldigung for the second repair',
    why: 'Line 3: {% if customer.segment %} is not closed. Put {% endif %} where it ends.',
  },
];

/** Stands in for the background and the engine’s worker: the engine itself, in the page. */
export function templatesPort(
  mine: readonly Template[],
  unusable: readonly UnusableTemplate[] = [],
  leads = false,
): TemplatesPort {
  let kept = [...mine];
  let looked: readonly Template[] = [];
  let tried: readonly Template[] = [];
  const workshop = openWorkshop({
    read: async (conversation) => read(conversation),
    review: async (conversation, draft, reading) => reviewWith(conversation, draft, reading, []),
    renderTemplate: async (...asked) => render(...asked),
    findTemplates: async (query, ...where) => find(tried, query, ...where),
    keepTemplates: async (given) => {
      tried = given;
    },
    templateVariables: async () => variables(),
  });
  return {
    list: async () => ({ templates: kept, broken: [], unusable: [...unusable] }),
    lines: async () => kept,
    library: async () => BUILT_IN,
    uses: async () => ({
      'mine-late': { times: 12, last: '2026-11-20' },
      'mine-long': { times: 1, last: '2026-11-02' },
    }),
    leadsTeam: async () => leads,
    publish: async () => ({ done: true as const, value: [] }),
    draft: async () => undefined,
    save: async (template) => {
      kept = [template, ...kept.filter(({ id }) => id !== template.id)];
      return { saved: template };
    },
    saveAll: async (templates) => {
      const ids = new Set(templates.map(({ id }) => id));
      kept = [...templates, ...kept.filter(({ id }) => !ids.has(id))];
      return { saved: templates.length };
    },
    take: async (ids) => {
      const templates = kept.filter(({ id }) => ids.includes(id));
      kept = kept.filter(({ id }) => !ids.includes(id));
      return { templates, versions: {}, cases: {}, uses: {} };
    },
    putBack: async ({ templates }) => {
      kept = [...templates, ...kept];
      return null;
    },
    versions: async (id) => (id === 'mine-late' ? [{ template: VERSION, until: '2026-11-18T15:20:00.000Z' }] : []),
    cases: async (id) =>
      id === 'mine-late'
        ? [{ id: 'c1', message: 'Where is my order?', must: ['whether it is with you'], mustNot: ['soon', 'patient'] }]
        : [],
    saveCases: async () => undefined,
    search: {
      keep: async (templates) => {
        looked = templates;
      },
      find: async (query) =>
        [...fullText(query, looked, looked.length).keys()].flatMap((place) => looked[place]?.id ?? []),
    },
    workshop: () => workshop,
    withoutNames: (message) => message,
  };
}
