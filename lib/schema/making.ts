import { array, literal, maxLength, nullable, object, parse, picklist, pipe, string, uuid, variant } from 'valibot';
import { CALL_PARTS, type Making } from '../making.ts';

const words = pipe(string(), maxLength(300));
const text = pipe(string(), maxLength(2000));
const texts = pipe(array(text), maxLength(20));

const makingSchema = variant('kind', [
  object({ kind: literal('card'), name: words, cover: words, lines: texts, theirs: texts, signed: words }),
  object({
    kind: literal('call'),
    name: words,
    parts: pipe(array(object({ part: picklist(CALL_PARTS), says: text })), maxLength(CALL_PARTS.length)),
  }),
  object({
    kind: literal('steps'),
    name: words,
    title: words,
    done: texts,
    stuck: nullable(text),
    steps: texts,
    end: text,
  }),
]);

/** @throws where it is no making */
export const parseMaking = (given: unknown): Making => parse(makingSchema, given);

const takeSchema = object({ id: pipe(string(), uuid()) });

/** @throws where it is no id */
export const parseTake = (given: unknown): { id: string } => parse(takeSchema, given);
