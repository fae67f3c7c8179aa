/** The engine behind a worker's door. */
import type { Conversation, Reading, Reply } from '../conversation.ts';
import type { GestureFacts, Policy } from '../gestures.ts';
import type { Judged, Judging } from '../training/judging.ts';
import { answerCalls, type WorkerScope } from '../worker-door.ts';
import type { RuleFault, TeamRule } from './coach/team/rule.ts';
import type { gesturesFor } from './gestures/given.ts';
import type { Situation, Tried } from './gestures/policy/try.ts';
import { read } from './read.ts';
import type { Wishes } from './replies/wishes.ts';
import type { Template, TemplateContext, TemplateVoice } from './templates/types.ts';
import { clean } from './text/clean.ts';
import { loadDetector } from './text/language/detector.ts';
import { needsDetector } from './text/language.ts';

/** The agent's and the team's templates, as the panel has handed them over. */
const shelf: { own: readonly Template[] } = { own: [] };

const engine = {
  read: async (conversation: Conversation): Promise<Reading> => {
    const doubtful = conversation.messages.some(
      ({ author, text }) => author === 'customer' && needsDetector(clean(text).text),
    );
    if (doubtful) await loadDetector();
    return read(conversation);
  },
  /** Loaded apart: nobody waits for the wordings of replies to see the feeling. */
  suggest: async (conversation: Conversation, reading: Reading, wishes?: Wishes) => {
    const { suggest } = await import('./suggest.ts');
    return suggest(conversation, reading, wishes);
  },
  /** The same reply with other words for one move; null when none are left. */
  reword: async (conversation: Conversation, reading: Reading, reply: Reply, at: number, wishes?: Wishes) => {
    const { reword } = await import('./replies/reword.ts');
    return reword(conversation, reading, reply, at, wishes);
  },
  /** The agent's and the team's templates, in place of those before; the built-in ones are always there. */
  keepTemplates: (own: readonly Template[]): void => {
    shelf.own = own;
  },
  /** Loaded apart: templates wait until somebody looks for one. An empty query gives the best fits. */
  findTemplates: async (
    query: string,
    conversation: Conversation,
    reading: Reading,
    limit: number,
    voice?: TemplateVoice,
  ) => {
    const { find } = await import('./templates/shelf.ts');
    return find(shelf.own, query, conversation, reading, limit, voice);
  },
  renderTemplate: async (template: Template, context: TemplateContext) => {
    const { render } = await import('./templates/shelf.ts');
    return render(template, context);
  },
  /** What a template may name: each with its meaning and an example. */
  templateVariables: async () => {
    const { variables } = await import('./templates/shelf.ts');
    return variables();
  },
  /** Loaded apart: what may be given waits for the ledger. */
  gestures: async (...given: Parameters<typeof gesturesFor>) => {
    const there = await import('./gestures/given.ts');
    return there.gesturesFor(...given);
  },
  /** Loaded apart, as suggest is: the coach waits for a draft. */
  review: async (conversation: Conversation, draft: string, reading: Reading) => {
    const { review } = await import('./coach/review.ts');
    return review(conversation, draft, reading);
  },
  /** The same, with what the team's own rules find beside it. */
  reviewWith: async (conversation: Conversation, draft: string, reading: Reading, rules: readonly TeamRule[]) => {
    const { reviewWith } = await import('./coach/review.ts');
    return reviewWith(conversation, draft, reading, rules);
  },
  /** For a lead who writes a rule: what is wrong with it. */
  checkRule: async (rule: Pick<TeamRule, 'match' | 'matches' | 'misses'>): Promise<RuleFault[]> => {
    const { faultsOf } = await import('./coach/team/check.ts');
    return faultsOf(rule);
  },
  /** For a lead who sets a policy: what it would allow. */
  tryPolicy: async (policy: Policy, facts: GestureFacts, situation: Situation): Promise<Tried[]> => {
    const { tryPolicy } = await import('./gestures/policy/try.ts');
    return tryPolicy(policy, facts, situation);
  },
  improve: async (conversation: Conversation, draft: string, reading: Reading) => {
    const { improve } = await import('./coach/improve.ts');
    return improve(conversation, draft, reading);
  },
  /** The road to redemption, ticked by the draft. */
  plan: async (conversation: Conversation, reading: Reading, draft: string) => {
    const { planFor } = await import('./plan/plan.ts');
    return planFor(conversation, reading, draft);
  },
  /** Loaded apart, for the training page alone: a practice is judged beside the engine, which is here only once. */
  practise: async <Name extends keyof Judging>(
    name: Name,
    ...given: Parameters<Judging[Name]>
  ): Promise<Judged<Name>> => {
    const { judged } = await import('../training/judging.ts');
    return judged(name, ...given);
  },
};

export type EngineApi = typeof engine;

answerCalls(engine, globalThis as unknown as WorkerScope);
