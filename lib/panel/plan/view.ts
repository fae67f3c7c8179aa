/** What the panel shows of the plan, and what the agent can do with it. */
import type { Cause, PlanStep } from '../../conversation.ts';

export interface RoadView {
  /** The steps that apply, ticked by the thread and the draft. */
  steps: readonly PlanStep[];
  /** What may have to change: the causes of this trouble. */
  causes: readonly Cause[];
  /** The conversation is kept as closed, or could not be. */
  closed: 'closed' | 'failed' | null;
}

export interface RoadActions {
  /** Keeps how it went, with what should change. */
  close(lesson: Cause | null): void;
}

/** The plan as the panel draws it. */
export interface RoadPart {
  view: RoadView;
  actions: RoadActions;
}
