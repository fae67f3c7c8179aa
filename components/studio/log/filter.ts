import { i18n } from '#i18n';
import type { Deed, LogKind, SharedChange } from '../../../lib/shared.ts';

/** What somebody looks for; `all` where it does not matter. */
export interface Wanted {
  kind: LogKind | 'all';
  by: string;
  did: Deed | 'all';
  words: string;
}

export const ALL: Wanted = { kind: 'all', by: 'all', did: 'all', words: '' };

/** Whether a line is one that somebody looks for. */
export function fits({ kind, by, did, name }: SharedChange, wanted: Wanted): boolean {
  return (
    (wanted.kind === 'all' || kind === wanted.kind) &&
    (wanted.by === 'all' || by === wanted.by) &&
    (wanted.did === 'all' || did === wanted.did) &&
    name.toLowerCase().includes(wanted.words.trim().toLowerCase())
  );
}

export const kindOfLine = (kind: LogKind): string =>
  kind === 'member' || kind === 'pack' ? i18n.t(`log.kind.${kind}`) : i18n.t(`packs.kind.${kind}`);

export const deedWords = (did: Deed): string => i18n.t(`log.deed.${did}`);
