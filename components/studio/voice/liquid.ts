/** Liquid in a greeting or sign-off, where it would be sent as it stands: what is known there are {name} and {agent}. */

const PERSON = /customer|requester|contact|recipient|first_?name/i;
const AGENT = /agent|user|assignee|author|teammate/i;

export const hasLiquid = (text: string): boolean => /\{[{%]/.test(text);

/** The same with names in our own braces; null where something else of Liquid is in it. */
export function withNames(text: string): string | null {
  const plain = text.replace(/\{\{([^{}]*)\}\}/g, (whole, said: string) => {
    if (AGENT.test(said)) return '{agent}';
    return PERSON.test(said) ? '{name}' : whole;
  });
  return hasLiquid(plain) ? null : plain;
}
