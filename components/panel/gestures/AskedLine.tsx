import { i18n } from '#i18n';
import type { Asked } from '../../../lib/panel/gestures/view.ts';

/** What stands for whoever works in a browser outside of a team; the same person says yes there. */
const SELF = 'me';

const day = (until: string | null) =>
  until === null ? '' : new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long' }).format(Date.parse(until));

/** What has become of a request for a yes. */
export function AskedLine({ asked: { stand, by, until } }: { asked: Asked }) {
  const who = by === null || by === SELF ? i18n.t('gesture.asked.self') : by;
  return <p class="gesture-asked">{i18n.t(`gesture.asked.${stand}`, [who, day(until)])}</p>;
}
