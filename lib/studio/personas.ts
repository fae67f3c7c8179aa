import { sharedPort } from './shared.ts';

/** What the section on segments works with. */
export const port = sharedPort('persona');
