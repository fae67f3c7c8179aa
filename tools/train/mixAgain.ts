import { readFileSync } from 'node:fs';
import { heardOf, weights } from '../../lib/engine/reading/blend.ts';
import { hear } from '../../lib/engine/table/hear.ts';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { type Packed, type Table, unpack } from '../../lib/engine/table/table.ts';
import { HALVES } from '../../test/labelled/labelled.ts';
import { withAlike } from './alike.ts';
import { fitBlend } from './blend.ts';
import { fitHeadline } from './headline.ts';
import { judgedBy } from './judged.ts';
import { mixedOutputs, mixOf } from './mix.ts';
import { ownTexts } from './ownTexts.ts';
import { withOutputs, withWords } from './pack.ts';
import { BLEND, RULES_CAME_FROM, TABLE, write, writeHeadline } from './shipped.ts';
import type { Text } from './text.ts';

/**
 * Mixes the outputs of the table that ships and fits its thresholds anew, without its nets: readers, and how far it is trusted beside the rules, stay
 * as they are.
 */
export function mixAgain(): void {
  const packed = withWords(JSON.parse(readFileSync(TABLE, 'utf8')) as Packed, OUTPUTS.length, withAlike);
  const table = unpack(packed, OUTPUTS.length);
  const { texts, judged } = judgedAll(table);
  const { out, outBias } = mixedOutputs(table, mixOf(judged));
  const mixed = withOutputs(packed, out, outBias);
  const again = unpack(mixed, OUTPUTS.length);
  write(TABLE, mixed);
  const told = judged.map((row, at) => ({ ...row, table: toldBy(again, texts[at] as Text) }));
  const blend = fitBlend(told, weights);
  write(BLEND, blend);
  writeHeadline(fitHeadline(told, blend));
}

/** Fits anew which feeling heads a message, with table, blend and rules as they are. */
export function headAgain(): void {
  const table = unpack(JSON.parse(readFileSync(TABLE, 'utf8')) as Packed, OUTPUTS.length);
  writeHeadline(fitHeadline(judgedAll(table).judged, weights));
}

function judgedAll(table: Table) {
  const texts = ownTexts().filter(({ from }) => !RULES_CAME_FROM.has(from));
  const judged = texts.map((text) =>
    judgedBy(text, toldBy(table, text), (HALVES.calibrate as readonly string[]).includes(text.from)),
  );
  return { texts, judged };
}

function toldBy(table: Table, { passages }: Text): Record<string, number> {
  const tokens = passages.map((pieces) => pieces.map((piece) => ({ piece, start: 0, end: 0 })));
  const heard = hear(tokens, table);
  return Object.fromEntries(OUTPUTS.map((name) => [name, heardOf(name, heard)]));
}
