/** What is published, and how one version of it is told from another. */
import type { Subject, SubjectBody } from '../../publishing.ts';
import { parseBody } from '../../schema/draft.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { find } from '../documents.ts';
import { canonical } from '../packs/plan.ts';
import type { Store } from '../store.ts';

/** What is published of a subject in a database; null where there is nothing, or nothing that can be read. */
export async function publishedIn(store: Store, subject: Subject): Promise<SubjectBody | null> {
  const body = await find<object>(store, subject.kind, subject.id);
  try {
    return body && parseBody(subject, body);
  } catch (error) {
    if (error instanceof InvalidInput) return null;
    throw error;
  }
}

/** Tells one version from another, in few letters. */
export async function versionOf(body: object | null): Promise<string> {
  if (body === null) return 'none';
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical(body)));
  return [...new Uint8Array(bytes).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
