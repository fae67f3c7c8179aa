import { boolean, maxValue, minValue, number, object, optional, parse, picklist, pipe } from 'valibot';
import { PANEL_WIDTH, type PanelState, type Stand } from '../protocol.ts';

const change = object({
  open: optional(boolean()),
  side: optional(picklist(['left', 'right'])),
  width: optional(pipe(number(), minValue(PANEL_WIDTH.least), maxValue(PANEL_WIDTH.most))),
});

/** What a site's script wants remembered of its panel. @throws when it is anything else. */
export function panelChange(value: unknown): Partial<PanelState> {
  return Object.fromEntries(Object.entries(parse(change, value)).filter(([, one]) => one !== undefined));
}

/** Where a panel is to stand. @throws when it is anywhere else. */
export const standOf = (value: unknown): Stand => parse(picklist(['page', 'beside']), value);
