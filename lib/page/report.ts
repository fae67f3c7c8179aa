import type { Part, PartReport } from '../protocol.ts';
import type { Found } from './find.ts';

const ORDER = ['found', 'guessed', 'missing'];

/** By what was found: there are no more than the parts have states. */
const lists = new Map<string, readonly PartReport[]>();

/** What was found of each part; of several looks at the same part the weakest counts. */
export class Report {
  private readonly states = new Map<Part, PartReport['state']>();
  private readonly added = new Set<readonly PartReport[]>();

  note(part: Part, state: PartReport['state']): void {
    const before = this.states.get(part);
    if (before === undefined || ORDER.indexOf(state) > ORDER.indexOf(before)) this.states.set(part, state);
  }

  /** Notes how a value was found, and gives it on. */
  value(part: Part, found: Found | null): string | null {
    this.note(part, found?.state ?? 'missing');
    return found?.value ?? null;
  }

  /** Notes all that another look has found. */
  add(parts: readonly PartReport[]): void {
    if (this.added.has(parts)) return;
    this.added.add(parts);
    for (const { part, state } of parts) this.note(part, state);
  }

  list(): PartReport[] {
    return [...this.states].map(([part, state]) => ({ part, state }));
  }

  /** The same list for each that has found the same: most messages of a thread have. */
  shared(): readonly PartReport[] {
    const key = [...this.states].join();
    const known = lists.get(key) ?? this.list();
    lists.set(key, known);
    return known;
  }
}
