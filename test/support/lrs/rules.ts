/** What xAPI 1.0.3 asks of a statement, for those parts of it that we send: https://github.com/adlnet/xAPI-Spec, Data. */
import * as v from 'valibot';

const isIri = (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
const Iri = v.pipe(v.string(), v.check(isIri, 'is no IRI'));
const LanguageMap = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)), v.string());
const Extensions = v.record(Iri, v.unknown());

const Agent = v.pipe(
  v.strictObject({
    objectType: v.optional(v.literal('Agent')),
    name: v.optional(v.string()),
    mbox: v.optional(v.pipe(v.string(), v.regex(/^mailto:[^\s@]+@[^\s@]+$/))),
    mbox_sha1sum: v.optional(v.string()),
    openid: v.optional(v.pipe(v.string(), v.url())),
    account: v.optional(
      v.strictObject({ homePage: v.pipe(v.string(), v.url()), name: v.pipe(v.string(), v.minLength(1)) }),
    ),
  }),
  v.check(
    ({ mbox, mbox_sha1sum, openid, account }) =>
      [mbox, mbox_sha1sum, openid, account].filter((one) => one !== undefined).length === 1,
    'an agent has exactly one identifier',
  ),
);

const Score = v.pipe(
  v.strictObject({
    scaled: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))),
    raw: v.optional(v.number()),
    min: v.optional(v.number()),
    max: v.optional(v.number()),
  }),
  v.check(
    ({ raw, min, max }) => raw === undefined || (raw >= (min ?? raw) && raw <= (max ?? raw)),
    'raw is out of range',
  ),
  v.check(({ min, max }) => min === undefined || max === undefined || min < max, 'min is not below max'),
);

const Statement = v.strictObject({
  id: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i, 'is no UUID'),
    ),
  ),
  actor: Agent,
  verb: v.strictObject({ id: Iri, display: v.optional(LanguageMap) }),
  object: v.strictObject({
    objectType: v.optional(v.literal('Activity')),
    id: Iri,
    definition: v.optional(
      v.strictObject({
        type: v.optional(Iri),
        name: v.optional(LanguageMap),
        description: v.optional(LanguageMap),
        moreInfo: v.optional(v.pipe(v.string(), v.url())),
        extensions: v.optional(Extensions),
      }),
    ),
  }),
  result: v.optional(
    v.strictObject({
      score: v.optional(Score),
      success: v.optional(v.boolean()),
      completion: v.optional(v.boolean()),
      response: v.optional(v.string()),
      extensions: v.optional(Extensions),
    }),
  ),
  context: v.optional(v.strictObject({ platform: v.optional(v.string()), language: v.optional(v.string()) })),
  timestamp: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});

export type Stored = v.InferOutput<typeof Statement>;

/** One statement, or many in a list; a null anywhere is against the rules, as is whatever is not named above. @throws ValiError */
export const statementsIn = (body: unknown): Stored[] =>
  v.parse(v.array(Statement), Array.isArray(body) ? body : [body]);
