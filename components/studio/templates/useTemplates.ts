import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { TemplatesPort } from '../../../lib/studio/templates.ts';
import type { Template, TemplateLine, TemplateUse, UnusableTemplate } from '../../../lib/templates.ts';

export interface Shelf {
  /** What a list shows of all, sooner than all are there; null until then. */
  lines: readonly TemplateLine[] | null;
  /** One's own first, then the team's, then the built-in ones; null until they are known. */
  all: readonly Template[] | null;
  /** Ids of one's own that cannot be read. */
  broken: readonly string[];
  /** The team's that cannot be used. */
  unusable: readonly UnusableTemplate[];
  uses: Readonly<Record<string, TemplateUse>>;
  /** One's own are as they are now, and the built-in ones among them; or either cannot be had. */
  complete: boolean;
  /** They could not be read. */
  lost: boolean;
  /** Reads one's own again. */
  look(): Promise<void>;
}

/** What was known when the list was left: who comes back to it sees that at once, and then what has changed. */
type Kept = Awaited<ReturnType<TemplatesPort['list']>>;
interface Known {
  mine: Kept | null;
  library: readonly Template[] | null;
  uses: Shelf['uses'];
}
const KNOWN = new WeakMap<TemplatesPort, Known>();

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Every template there is, with how often each was used. */
export function useTemplates(port: TemplatesPort): Shelf {
  const before = KNOWN.get(port);
  const [mine, setMine] = useState<Kept | null>(before?.mine ?? null);
  const [library, setLibrary] = useState<readonly Template[] | null>(before?.library ?? null);
  const [uses, setUses] = useState<Shelf['uses']>(before?.uses ?? {});
  KNOWN.set(port, { mine, library, uses });
  const [lines, setLines] = useState<readonly TemplateLine[] | null>(null);
  const [lost, setLost] = useState(false);
  /** What was known before may lack what was brought in since. */
  const [looked, setLooked] = useState(false);
  const look = useCallback(
    () =>
      port
        .list()
        .then(
          (kept) => {
            // The same again is no change: nothing is looked through and drawn anew for it.
            setMine((now) => (same(now, kept) ? now : kept));
            setLost(false);
          },
          () => setLost(true),
        )
        .then(() => setLooked(true)),
    [port],
  );
  useEffect(() => {
    // The lines first, and on the screen: handing over all the texts keeps browser and background busy.
    const first = KNOWN.get(port)?.mine ? Promise.resolve() : port.lines().then(setLines, () => undefined);
    first.then(() => new Promise(requestAnimationFrame)).then(look);
    // What is missing of these two is missed by nobody who came for their own.
    port.library().then(setLibrary, () => setLibrary([]));
    port.uses().then(setUses, () => undefined);
  }, [port, look]);
  const all = useMemo(() => {
    if (!mine) return null;
    const known = new Set(mine.templates.map(({ id }) => id));
    return [...mine.templates, ...(library ?? []).filter(({ id }) => !known.has(id))];
  }, [mine, library]);
  return {
    lines: all ?? lines,
    all,
    broken: mine?.broken ?? [],
    unusable: mine?.unusable ?? [],
    uses,
    complete: looked && library !== null,
    lost,
    look,
  };
}
