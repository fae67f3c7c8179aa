import { planFor } from '../../lib/engine/plan/plan.ts';
import type { RoadPart, RoadView } from '../../lib/panel/plan/view.ts';
import { BOILER } from './fixtures/boiler.ts';

const { conversation, reading } = BOILER;
const DRAFT = 'Dear Teresa, nobody came on Tuesday, and nobody rang you. I am sorry for that.';
const nothing = () => undefined;

/** The road for the boiler as the engine sees it, with a draft begun. */
export const road = (closed: RoadView['closed'], received: RoadView['received'] = []): RoadPart => ({
  view: {
    steps: planFor(conversation, reading, DRAFT),
    causes: reading.causes,
    closed,
    thanked: null,
    colleagues: ['noor', 'yuki'],
    received,
  },
  actions: { close: nothing, thank: nothing, heard: nothing },
});
