/** The team's templates, one document each, written by leads. */
import { InvalidInput } from '../schema/invalid.ts';
import { parseTemplate } from '../schema/template.ts';
import type { Template } from '../templates.ts';
import { all } from './documents.ts';
import { publishBody } from './publishing/put.ts';
import type { Store } from './store.ts';

const KIND = 'template';

/** Those that can be read; another version of us, or another hand, may have written the others. */
export async function teamTemplates(shared: Store): Promise<Template[]> {
  return (await all<object>(shared, KIND)).flatMap(({ id, body }) => {
    try {
      return [{ ...parseTemplate({ ...body, id }), scope: 'team' as const, example: null }];
    } catch (error) {
      if (error instanceof InvalidInput) return [];
      throw error;
    }
  });
}

/** Publishes one in place of that with the same id. An example would hold a customer's words, and stays at home. */
export async function publish(shared: Store, template: Template, by: string, at: string): Promise<void> {
  const body: Template = { ...template, scope: 'team', example: null };
  await publishBody(shared, { kind: KIND, id: template.id }, body, { by, at, did: 'published' });
}
