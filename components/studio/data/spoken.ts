/** What the last step did, and the way to say it. */
export interface Spoken {
  said: string;
  say(words: string): void;
}
