import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Clock, minutesBetween } from '../../../lib/panel/gestures/clock.ts';

/** Milliseconds: a clock of minutes need not be looked at more often. */
const TICK = 15_000;
const HOUR = 60;
const DAY = 24 * HOUR;

function inWords(minutes: number): string {
  const [count, unit] =
    minutes < HOUR
      ? [minutes, 'minute']
      : minutes < 2 * DAY
        ? [Math.floor(minutes / HOUR), 'hour']
        : [Math.floor(minutes / DAY), 'day'];
  return new Intl.NumberFormat(undefined, { style: 'unit', unit, unitDisplay: 'long' }).format(count as number);
}

/** How long somebody upset in public has waited, quietly: no seconds, no alarm. */
export function ClockLine({ clock: { since, target, answered } }: { clock: Clock }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (answered !== null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [since, answered]);
  const minutes = minutesBetween(since, answered ?? now);
  if (answered !== null) return <p class="gesture-clock">{i18n.t('gesture.clock.answered', [inWords(minutes)])}</p>;
  const late = minutes > target;
  return (
    <p
      class={late ? 'gesture-clock gesture-late' : 'gesture-clock'}
      role="timer"
      aria-label={i18n.t('gesture.clock.name')}
    >
      {i18n.t(late ? 'gesture.clock.late' : 'gesture.clock.waits', [inWords(minutes), inWords(target)])}
    </p>
  );
}
