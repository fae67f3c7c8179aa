/** Addresses as the studio asks for them. */
import * as v from 'valibot';
import type { WantedAddress } from '../addresses.ts';

const Address = v.pipe(v.string(), v.trim(), v.maxLength(2000), v.url());
export const FingerprintSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const wantedSchema = v.object({
  url: Address,
  fingerprint: FingerprintSchema,
  partner: v.boolean(),
  as: v.nullable(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120))),
});

/** @throws ValiError */
export const parseAddress = (value: unknown): string => v.parse(Address, value);
/** @throws ValiError */
export const parseWantedAddress = (value: unknown): WantedAddress => v.parse(wantedSchema, value);
