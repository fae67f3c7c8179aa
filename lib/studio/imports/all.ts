/** Every product whose files are read, in the order in which a file is tried. */
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { intercom } from './intercom.ts';
import { textBlaze } from './text-blaze.ts';
import type { Importer } from './types.ts';
import { zendesk } from './zendesk.ts';

export const IMPORTERS: readonly Importer[] = [zendesk, freshdesk, gorgias, intercom, textBlaze, helpScout];
