import { useEffect, useState } from 'preact/hooks';
import type { Reading, Review } from '../../../../lib/conversation.ts';
import type { Example, Workshop } from '../../../../lib/studio/templates/workshop.ts';
import type { Rendered, Template } from '../../../../lib/templates.ts';

export interface Previewed {
  rendered: Rendered | null;
  reading: Reading | null;
  review: Review | null;
  /** Why the panel offers it for this message; null where it does not, undefined until that is known. */
  why: string | null | undefined;
  lost: boolean;
}

/** Milliseconds without a key after which the coach reads, and after that the conditions are weighed. */
const COACH_AFTER = 150;
const FIT_AFTER = 350;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const NOTHING: Previewed = { rendered: null, reading: null, review: null, why: undefined, lost: false };

/** What the template becomes for the example: the text at each key, then what the coach says, then whether it fits. */
export function usePreview(workshop: Workshop, template: Template | null, example: Example): Previewed {
  const [shown, setShown] = useState(NOTHING);
  useEffect(() => {
    if (!template) return;
    let old = false;
    const put = (change: Partial<Previewed>) => {
      if (!old) setShown((now) => ({ ...now, ...change }));
    };
    const work = async () => {
      if (example.turn.trim() === '') return put(NOTHING);
      const rendered = await workshop.preview(template, example);
      put({ rendered, lost: false });
      put({ reading: await workshop.reading(example) });
      // While keys come quickly the engine has its hands free for the text.
      await rest(COACH_AFTER);
      if (old) return;
      put({ review: 'text' in rendered ? await workshop.coach(rendered.text, example) : null });
      await rest(FIT_AFTER);
      if (old) return;
      put({ why: (await workshop.fit(template, example))?.why ?? null });
    };
    work().catch(() => put({ ...NOTHING, lost: true }));
    return () => {
      old = true;
    };
  }, [workshop, template, example]);
  return shown;
}
