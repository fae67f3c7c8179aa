import { listProgress } from '../shared.ts';
import { sharedPort } from './shared.ts';

/** What the section on targets works with. */
export const port = { ...sharedPort('target'), progress: listProgress };

export type TargetsPort = typeof port;
