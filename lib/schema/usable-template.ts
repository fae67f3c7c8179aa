/** Templates from elsewhere: a pack, the team's database. One whose Liquid is broken would be found only in front of a customer. */
import { bodyTrouble } from '../engine/templates/parse.ts';
import type { Template } from '../templates.ts';
import { invalid } from './invalid.ts';
import { parseTemplate } from './template.ts';

const TITLE = 60;

/** How a template is named where something is wrong with it. */
export const nameInFault = ({ title }: Pick<Template, 'title'>): string => `“${title.slice(0, TITLE)}”`;

/** Bodies that were found right: the team's are looked at again with every reading. */
const RIGHT = new Set<string>();
const MOST = 12_000;

function isRight(body: string): boolean {
  if (RIGHT.has(body)) return true;
  if (bodyTrouble(body) !== null) return false;
  if (RIGHT.size >= MOST) RIGHT.clear();
  RIGHT.add(body);
  return true;
}

/** What is wrong with its Liquid, and on which line; null: nothing. */
export function liquidFault({ body }: Pick<Template, 'body'>): string | null {
  if (isRight(body)) return null;
  const trouble = bodyTrouble(body);
  if (trouble === null) return null;
  return trouble.line === null ? trouble.message : `Line ${trouble.line}: ${trouble.message}`;
}

/** As `parseTemplate`, and its Liquid can be used. @throws InvalidInput with the line named */
export function parseUsableTemplate(value: unknown): Template {
  const template = parseTemplate(value);
  const fault = liquidFault(template);
  if (fault !== null) throw invalid('body', fault);
  return template;
}
