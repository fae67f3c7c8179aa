/** What the panel shows of the plan, and what the agent can do with it. */
import type { Failure } from '../../ask.ts';
import type { Cause, PlanStep, RubricPoint } from '../../conversation.ts';
import type { ReceivedKudos } from '../../kudos.ts';

export interface RoadView {
  /** The steps that apply, ticked by the thread and the draft. */
  steps: readonly PlanStep[];
  /** What may have to change: the causes of this trouble. */
  causes: readonly Cause[];
  /** The conversation is kept as closed, or could not be. */
  closed: 'closed' | Failure | null;
  /** A colleague was thanked, `passed` where their own panel will tell them; or could not be. */
  thanked: 'thanked' | 'passed' | Failure | null;
  /** Who is in the team, beside the agent. */
  colleagues: readonly string[];
  /** Thanks that the agent has got and not heard of yet. */
  received: readonly ReceivedKudos[];
}

export interface RoadActions {
  /** Keeps how it went, with what should change. */
  close(lesson: Cause | null): void;
  /** Thanks a colleague, by name, for one thing. */
  thank(to: string, point: RubricPoint): void;
  /** The agent has heard whom they are thanked by. */
  heard(): void;
}

/** The plan as the panel draws it. */
export interface RoadPart {
  view: RoadView;
  actions: RoadActions;
}
