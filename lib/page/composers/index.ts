/** The chain of inserters, most particular first. */
import { inserter as ckeditor4Frame } from './ckeditor4-frame.ts';
import { inserter as contenteditable } from './contenteditable.ts';
import { inserter as plainField } from './plain-field.ts';
import type { Inserter } from './types.ts';

const CHAIN: readonly Inserter[] = [plainField, ckeditor4Frame, contenteditable];

/** The inserter for an element; undefined where none can write. */
export const inserterFor = (element: HTMLElement): Inserter | undefined => CHAIN.find(({ fits }) => fits(element));
