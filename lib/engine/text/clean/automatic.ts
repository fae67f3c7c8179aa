import type { Aside } from '../clean.ts';
import type { Line } from './lines.ts';

const AUTOMATIC =
  /^(automatic reply|auto(matic)?[- ]?(reply|response)|out of (the )?office|abwesenheitsnotiz|réponse automatique|respuesta automática|resposta automática|risposta automatica)\b|^(i am|i'm|i will be|we are) (currently )?(out of (the )?office|away from (the office|my desk)|on (annual|parental|maternity|paternity) leave)\b|^(this is an (automated|automatic)|thank you for your (email|message)\. i am (currently )?(out|away))/i;

/** An automatic reply: the whole message, where one of its first lines gives it away. */
export function automatic(lines: readonly Line[]): Aside[] {
  const first = lines.filter((line) => line.text !== '').slice(0, 3);
  if (!first.some((line) => AUTOMATIC.test(line.text))) return [];
  const start = lines[0]?.start ?? 0;
  return [{ kind: 'automatic', start, end: lines[lines.length - 1]?.end ?? start }];
}
