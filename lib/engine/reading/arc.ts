import type { ArcPoint } from '../../conversation.ts';
import { levelOf } from '../feelings/score.ts';
import { thin } from './evidence.ts';
import { feltIn } from './felt.ts';
import { type Observation, signFindings } from './observe.ts';

/** One point for each of the customer's messages, in their order. */
export function arcOf(observed: readonly Observation[]): ArcPoint[] {
  return observed.map((each) => {
    const faces = signFindings(
      each.signs.filter((sign) => sign.for !== null),
      each.message.id,
      null,
    );
    const felt = feltIn(thin([...each.findings, ...faces]), each.heard);
    const headline = each.read ? felt.headline : 'neutral';
    return { message: each.message.id, headline, level: headline === 'neutral' ? 0 : levelOf(felt.sums[headline]) };
  });
}
