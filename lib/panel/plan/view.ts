/** What the panel shows of the plan, and what the agent can do with it. */
import type { Cause, PlanStep, RubricPoint } from '../../conversation.ts';

export interface RoadView {
  /** The steps that apply, ticked by the thread and the draft. */
  steps: readonly PlanStep[];
  /** What may have to change: the causes of this trouble. */
  causes: readonly Cause[];
  /** The conversation is kept as closed, or could not be. */
  closed: 'closed' | 'failed' | null;
  /** A colleague was thanked, or could not be. */
  thanked: 'thanked' | 'failed' | null;
}

export interface RoadActions {
  /** Keeps how it went, with what should change. */
  close(lesson: Cause | null): void;
  /** Thanks a colleague, by name, for one thing. */
  thank(to: string, point: RubricPoint): void;
}

/** The plan as the panel draws it. */
export interface RoadPart {
  view: RoadView;
  actions: RoadActions;
}
