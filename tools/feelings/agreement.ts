import { agreement } from '../../test/bench/feelings/agreement.ts';
import { variety } from '../../test/bench/feelings/variety.ts';
import { line } from './line.ts';

/** How far two independent labellings agree, and how varied the messages are. */
export function agreementLines(): string[] {
  const { messages, headline, feelings, signals } = agreement();
  const varied = variety();
  return [
    line('labelled twice', messages),
    line('same headline', headline),
    line('kappa, mean of feelings, signals', feelings, signals),
    line('messages with those for training', varied.messages),
    line('words, different words', varied.words, varied.different),
    line('share with a near twin', varied.twins),
    line('tested ones with a trained twin', varied.leaks),
  ];
}
