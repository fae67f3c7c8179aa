/** What a customer asks for, in kinds that each have an answer of their own. */
export type Want =
  | 'refund'
  | 'refund_where'
  | 'cancel'
  | 'cancel_order'
  | 'pause'
  | 'replace'
  | 'swap'
  | 'back'
  | 'document'
  | 'visit'
  | 'arrival'
  | 'why'
  | 'stop'
  | 'hold'
  | 'remedy'
  | 'change'
  | 'confirm'
  | 'credit'
  | 'damage'
  | 'fee'
  | 'person'
  | 'praise'
  | 'call'
  | 'delete'
  | 'export'
  | 'recover'
  | 'block'
  | 'contact'
  | 'policy'
  | 'back_up'
  | 'size'
  | 'stock'
  | 'question';

/** One thing asked for, with what of its own clause the answer may say back. Offsets are into the turn's order only. */
export interface Wanted {
  want: Want;
  /** The clause it was asked in. */
  clause: string;
  /** The clause from the agent's side, where it can be said back: "whether it fits a 15 inch laptop". */
  about: string | null;
  /** What they would like instead or sent, as they wrote it: "a new shade". */
  object: string | null;
  /** "changed the booking to a twin", for what is done by doing it. */
  done: string | null;
}
