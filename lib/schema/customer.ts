/** What panels say of customers, checked before it is kept. */
import * as v from 'valibot';
import { CHANNELS, GESTURE_KINDS } from '../conversation.ts';
import { PART } from '../customer-import.ts';
import { MARKS, NEEDS, SOURCES } from '../customers.ts';

/** A form of address is no place for a story. */
const LONGEST = 60;

const whose = v.object({ email: v.nullable(v.pipe(v.string(), v.maxLength(320))) });
const kinds = v.pipe(v.array(v.picklist(GESTURE_KINDS)), v.maxLength(GESTURE_KINDS.length));
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.optional(v.nullable(schema));

const changeSchema = v.strictObject({
  channel: maybe(v.picklist(CHANNELS)),
  address: maybe(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST))),
  marketing: maybe(v.boolean()),
  calls: maybe(v.boolean()),
  gifts: maybe(v.boolean()),
  likes: maybe(kinds),
  dislikes: maybe(kinds),
  needs: maybe(v.pipe(v.array(v.picklist(NEEDS)), v.maxLength(NEEDS.length))),
});

const noteSchema = v.object({ whose, change: changeSchema, from: v.picklist(SOURCES) });
const markSchema = v.object({ whose, mark: v.picklist(MARKS) });
const whoseSchema = v.object({ whose });

const importSchema = v.object({
  id: v.pipe(v.string(), v.uuid()),
  customers: v.pipe(
    v.array(v.object({ email: v.pipe(v.string(), v.includes('@'), v.maxLength(320)), change: changeSchema })),
    v.maxLength(PART),
  ),
});
const undoSchema = v.object({ id: v.pipe(v.string(), v.uuid()), from: v.pipe(v.string(), v.maxLength(100)) });

/** @throws ValiError */
export const parseImport = (value: unknown) => v.parse(importSchema, value);
/** @throws ValiError */
export const parseUndo = (value: unknown) => v.parse(undoSchema, value);
/** @throws ValiError */
export const parseNote = (value: unknown) => v.parse(noteSchema, value);
/** @throws ValiError */
export const parseMark = (value: unknown) => v.parse(markSchema, value);
/** @throws ValiError */
export const parseWhose = (value: unknown) => v.parse(whoseSchema, value).whose;
