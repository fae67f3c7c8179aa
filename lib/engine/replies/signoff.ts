import type { Case } from './types.ts';
import { brandSignOff } from './voice.ts';

/** The end of an e-mail, in the customer's own register, with the agent's name when it is known. */
export function signOff(c: Case): { text: string; why: string } {
  const brand = brandSignOff(c);
  if (brand !== null) return { text: brand, why: 'The way your brand signs.' };
  const words =
    c.kind === 'grief'
      ? 'With my sympathy'
      : c.persona.formality === 'casual' && c.kind !== 'danger'
        ? 'Best wishes'
        : c.persona.formality === 'formal'
          ? 'Yours sincerely'
          : 'Kind regards';
  const text = c.agentName === null ? words : `${words},\n${c.agentName}`;
  return {
    text,
    why:
      c.agentName === null
        ? 'A plain end; your signature follows it.'
        : 'Signed by a person, so that there is somebody to answer.',
  };
}
