import type { Example } from '../../../../lib/studio/templates/workshop.ts';

/** A message from practice, with the name of its scenario. */
export interface ScenarioExample extends Example {
  title: string;
}

/** The openings of the training's scenarios, with what was written before them. Loaded when somebody chooses among messages. */
export async function scenarioExamples(): Promise<ScenarioExample[]> {
  const { SCENARIOS } = await import('../../../../lib/training/scenarios/index.ts');
  return SCENARIOS.map(({ id, title, customer, channel, opening, subject, before = [] }) => ({
    id: `scenario:${id}`,
    title,
    customer: customer.name,
    channel,
    turn: opening,
    subject,
    before,
  }));
}
