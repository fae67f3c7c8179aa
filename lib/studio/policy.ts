/** The gesture policy, and what it would allow an agent. */
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import type { Tried } from '../engine/gestures/policy/try.ts';
import type { Policy } from '../gestures.ts';
import { studioEngine } from './engine.ts';
import { sharedPort } from './shared.ts';
import { type TriedBefore, type TriedCase, tried } from './tried.ts';

/** What the section on the policy works with. */
export const port = {
  ...sharedPort('policy'),
  builtIn: BUILT_IN,
  tried: (policy: Policy, one: TriedCase, before: TriedBefore): Promise<Tried[]> =>
    tried(studioEngine(), policy, one, before, Date.now()),
};

export type PolicyPort = typeof port;
