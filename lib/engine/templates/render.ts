import { GAPS, type Gaps } from './fill-tag.ts';
import { finished, voiced } from './finish.ts';
import { caseFor } from './moment.ts';
import { filterNames, parseBody, type Ready } from './parse.ts';
import { PARTIALS } from './partials.ts';
import { Trouble, troubleOf } from './trouble.ts';
import type { Rendered, Template, TemplateContext, TemplateVoice } from './types.ts';
import { valuesOf } from './variables.ts';

/** Letters of a finished text at most: many times a long letter. */
const LONGEST = 20_000;

/** A template's text in this conversation, or what is wrong with it. Never throws; the same input gives the same text. */
export async function renderTemplate(template: Template, context: TemplateContext): Promise<Rendered> {
  try {
    return rendered(template, context);
  } catch (error) {
    const { message, line, original } = troubleOf(error, filterNames());
    return { trouble: message, line, original };
  }
}

function rendered(
  template: Template,
  { conversation, reading, given = {}, partials, voice }: TemplateContext,
): Rendered {
  const { liquid, parsed } = parse(template, partials, voice);
  const values = valuesOf({ c: caseFor(conversation, reading), conversation, voice });
  const gaps: Gaps = { declared: new Map(template.fillIns.map((one) => [one.name, one])), found: [] };
  GAPS.set(values, gaps);
  const raw: string = liquid.renderSync(parsed, {}, { globals: values });
  if (raw.length > LONGEST) throw new Trouble(`Its text has more than ${LONGEST} letters: a loop in it is too large.`);
  return finished(raw, gaps.found, given);
}

const READY = new WeakMap<Template, { partials: object; voice: object | undefined; ready: Ready }>();

const MERGED = new WeakMap<object, Readonly<Record<string, string>>>();

function withOwn(partials: TemplateContext['partials']): Readonly<Record<string, string>> {
  if (partials === undefined) return PARTIALS;
  const merged = MERGED.get(partials) ?? { ...PARTIALS, ...partials };
  MERGED.set(partials, merged);
  return merged;
}

/** The template, checked and parsed once. @throws Trouble, or an error of liquidjs */
function parse(template: Template, own: TemplateContext['partials'], voice: TemplateVoice | undefined): Ready {
  const partials = withOwn(own);
  const known = READY.get(template);
  if (known?.partials === partials && known.voice === voice) return known.ready;
  const ready = parseBody({ body: voiced(template.body, voice), length: template.body.length }, partials);
  READY.set(template, { partials, voice, ready });
  return ready;
}
