import type { SenderKind } from '../protocol.ts';

/** What is asked, and what is answered. */
export interface Request<In, Out> {
  in: In;
  out: Out;
}

/** Who may send what. Whatever is not listed is refused. */
export type Senders<Requests> = { readonly [Kind in keyof Requests]: readonly SenderKind[] };
