/** What pages ask about the team, checked before anything is done. */
import * as v from 'valibot';
import { TEAM_ROLES } from '../team.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const codeSchema = v.object({ code: v.pipe(v.string(), v.maxLength(4000)) });
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const userSchema = v.object({
  user: v.pipe(v.string(), v.maxLength(100)),
  admin: v.nullish(v.object({ name: word, password: word }), null),
});
const inviteSchema = v.object({ ...userSchema.entries, role: v.picklist(TEAM_ROLES) });
const idSchema = v.object({ id });
const idsSchema = v.object({
  ids: v.pipe(v.array(id), v.maxLength(5000)),
  over: v.optional(v.pipe(v.string(), v.maxLength(64))),
});
const chooseSchema = v.object({ id, rev: v.pipe(v.string(), v.regex(/^\d+-\w+$/)) });

/** @throws ValiError; so do all below. */
export const parseCode = (value: unknown) => v.parse(codeSchema, value);
export const parseUser = (value: unknown) => v.parse(userSchema, value);
export const parseInvite = (value: unknown) => v.parse(inviteSchema, value);
export const parseId = (value: unknown) => v.parse(idSchema, value);
export const parseIds = (value: unknown) => v.parse(idsSchema, value);
export const parseChoice = (value: unknown) => v.parse(chooseSchema, value);
