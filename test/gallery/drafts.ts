import type { CoachFinding, CoachRule, Conversation, Review } from '../../lib/conversation.ts';
import { improve } from '../../lib/engine/coach/improve.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { BLANK_COACH } from '../../lib/panel/coach/fresh.ts';
import type { CoachPart, CoachView } from '../../lib/panel/coach/view.ts';
import type { PanelView } from '../../lib/panel/view.ts';
import { BOILER } from './fixtures/boiler.ts';
import { GERMAN } from './fixtures/german.ts';
import type { PanelScene } from './names.ts';
import { view } from './view.ts';

type DraftScene = Extract<PanelScene, `draft-${string}` | 'breath'>;

const DRAFT = `Dear Teresa,

Unfortunately our policy does not allow a visit outside the booked hours. You should have called the hotline. Please calm down, we will look into it as soon as possible.

Best, Sam`;

const WARM = `Dear Teresa,

Your mother has been in a cold room since Friday, and nobody came or called. That is our failure, and I am sorry.

I have moved your visit to the front: an engineer is with her tomorrow between 8 and 10. I will call you at 10:15 to hear that it is warm.

Sam`;

const on = { on: true, pause: true, breath: true };
// The scenes are drawn without a store: nothing answers here but what the scene adds.
const part = (rest: Partial<CoachView>): CoachPart =>
  ({ view: { ...BLANK_COACH, settings: on, ...rest }, actions: {} }) as unknown as CoachPart;

/** A draft as the engine itself reviews it. */
function reviewed(conversation: Conversation, draft: string): Pick<CoachView, 'draft' | 'review' | 'findings'> {
  const found = review(conversation, draft);
  return { draft, review: found, findings: found.findings };
}

const poor = () => reviewed(BOILER.conversation, DRAFT);
const good = (): Review => ({ ...review(BOILER.conversation, WARM), findings: [] });
const scene = (rest: Partial<CoachView>): PanelView => view({ ...BOILER, coach: part(rest) });

const found = (
  rule: CoachRule,
  quote: string,
  weight: number,
  reason: string,
  instead: string | null,
): CoachFinding => ({
  rule,
  in: 'draft',
  quote,
  start: 0,
  end: quote.length,
  weight,
  reason,
  instead,
});

/** A draft whose words leave no room: long compounds, in the quote, the reason and the replacement. */
const LONG = found(
  'distance',
  'Rückerstattungsbestätigungsschreiben der Kundendienstabteilung',
  0.6,
  'Donaudampfschifffahrtsgesellschaftskapitänsmützen: words like these keep people away.',
  'Geschirrspülmaschinenzulaufschlauchverlängerung',
);

/** The coach's states, each over a whole panel. */
export const DRAFTS: Readonly<Record<DraftScene, () => PanelView>> = {
  'draft-clear': () => scene({ draft: WARM, review: good() }),
  'draft-found': () => scene(poor()),
  'draft-changed': () => scene({ ...poor(), notice: { kind: 'replaced' } }),
  'draft-better': () => scene({ ...poor(), better: improve(BOILER.conversation, DRAFT) }),
  'draft-scored': () => scene({ ...poor(), since: 'Gone: vague time.' }),
  'draft-reported': () => {
    const now = poor();
    const blame = now.findings.find(({ rule }) => rule === 'blame');
    const reported = blame ? { finding: blame, draft: DRAFT } : null;
    return scene({ ...now, notice: { kind: 'reported' }, reported });
  },
  'draft-other-language': () =>
    scene(reviewed(BOILER.conversation, 'Guten Tag, leider können wir Ihnen nicht helfen.')),
  'draft-german': () =>
    view({
      ...GERMAN,
      coach: part({ ...poor(), findings: [LONG, ...poor().findings], advice: 'Say what you will do, and by when.' }),
    }),
  'draft-off': () => view({ ...BOILER, coach: part({ settings: { ...on, on: false } }) }),
  'draft-idle': () => scene({}),
  'draft-pause': () => scene({ ...poor(), pause: true, hot: true }),
  'draft-refused': () => scene({ ...poor(), notice: { kind: 'refused', refusal: 'draft_changed' } }),
  breath: () => scene({ breath: true }),
};
