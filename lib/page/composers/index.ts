/** The chain of inserters, most particular first. */
import { inserter as ckeditor5 } from './ckeditor5.ts';
import { inserter as contenteditable } from './contenteditable.ts';
import { inserter as plainField } from './plain-field.ts';
import { inserter as plainPaste } from './plain-paste.ts';
import { inserter as prosemirror } from './prosemirror.ts';
import { inserter as summernote } from './summernote.ts';
import type { Inserter } from './types.ts';

const CHAIN: readonly Inserter[] = [plainField, ckeditor5, plainPaste, summernote, prosemirror, contenteditable];

/** The inserter for an element; undefined where none can write. */
export const inserterFor = (element: HTMLElement): Inserter | undefined => CHAIN.find(({ fits }) => fits(element));
