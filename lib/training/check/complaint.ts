/** What is wrong with a scenario, for the one who wrote it. */
export interface Complaint {
  /** `fault`: it must not be used so. `note`: worth a look. */
  kind: 'fault' | 'note';
  /** The place: a turn, a reaction by number, a path. */
  where: string;
  /** One plain sentence. */
  words: string;
}

export const fault = (where: string, words: string): Complaint => ({ kind: 'fault', where, words });
export const note = (where: string, words: string): Complaint => ({ kind: 'note', where, words });
