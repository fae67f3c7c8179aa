import { Drop } from 'liquidjs';

/** A variable that has no value in this conversation: nothing in a condition, and a gap to fill where it would be shown. */
export class Missing extends Drop {
  readonly meaning: string;

  constructor(meaning: string) {
    super();
    this.meaning = meaning;
  }

  override valueOf(): null {
    return null;
  }
}
