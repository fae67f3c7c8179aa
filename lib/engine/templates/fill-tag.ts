import { type Context, type Emitter, Hash, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { GAP } from './gap.ts';
import { Trouble } from './trouble.ts';
import { FILL_TYPES, type FillType, type TemplateFillIn } from './types.ts';

/** Collects the gaps of one rendering, in order. */
export interface Gaps {
  /** What the template says of its fill-ins, by name. */
  declared: ReadonlyMap<string, TemplateFillIn>;
  found: TemplateFillIn[];
}

/** The gaps of a rendering, by the values that it renders with. */
export const GAPS = new WeakMap<object, Gaps>();

/** Notes a gap and gives the signs that stand for it until the text is finished. */
export function gapFor(context: Context, gap: TemplateFillIn): string {
  const gaps = GAPS.get(context.globals);
  if (gaps === undefined) throw new Error('A gap was asked for outside of a template.');
  gaps.found.push(gap);
  return `${GAP.opens}${gaps.found.length - 1}${GAP.closes}`;
}

const asType = (value: unknown): FillType | undefined => FILL_TYPES.find((type) => type === value);
const asText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * `{% fill "call-back time", type: "time", default: "…", hint: "…", choices: "Monday|Tuesday" %}`: what only the agent
 * knows. All but the name may be left out, or said once in the template's own list of fill-ins.
 */
export class FillTag extends Tag {
  private readonly gap: string;
  private readonly hash: Hash;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    const name = this.tokenizer.readQuoted()?.content ?? '';
    if (!/^[^\s[\]{}%][^[\]{}%\n]{0,39}$/.test(name))
      throw new Trouble('A gap needs a short name in quotes: {% fill "day" %}.');
    this.gap = name;
    this.hash = new Hash(this.tokenizer, liquid.options.keyValueSeparator);
  }

  override *render(context: Context, emitter: Emitter): Generator<unknown, void, Record<string, unknown>> {
    const said = yield this.hash.render(context);
    const gaps = GAPS.get(context.globals);
    const declared = gaps?.found.find(({ name }) => name === this.gap) ?? gaps?.declared.get(this.gap);
    const choices = asText(said.choices)?.split('|') ?? declared?.choices;
    const gap: TemplateFillIn = {
      name: this.gap,
      type: asType(said.type) ?? declared?.type ?? 'text',
      default: asText(said.default) ?? declared?.default ?? null,
      hint: asText(said.hint) ?? declared?.hint ?? '',
      ...(choices ? { choices } : {}),
    };
    emitter.write(gapFor(context, gap));
  }

  *arguments() {
    yield* Object.values(this.hash.hash).filter((value) => value !== undefined);
  }
}
