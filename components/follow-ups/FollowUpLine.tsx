import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FollowUp, type FollowUpChange, isMissed } from '../../lib/follow-ups.ts';
import { saveToCalendar } from '../../lib/panel/calendar.ts';
import { TextButton } from '../ui/Button.tsx';
import { HandOver } from './HandOver.tsx';
import { nextMorning, theirClock, whenDue } from './when.ts';
import './follow-up-line.css';

const HOUR = 60 * 60_000;

interface Props {
  one: FollowUp;
  now: number;
  /** It belongs to the ticket in hand. */
  here: boolean;
  onChange(change: FollowUpChange): void;
}

/** One promise: what, where, when by both clocks, and what can be done about it. */
export function FollowUpLine({ one, now, here, onChange }: Props) {
  const { promised, ticket, due, zone, page } = one;
  const theirs = theirClock(due, zone);
  const missed = isMissed(one, now);
  const [over, setOver] = useState(false);
  const toCalendar = () => saveToCalendar(one, `${i18n.t(`followup.what.${promised}`)}: ${ticket}`, new Date());
  return (
    <li class={missed ? 'follow-up follow-up-missed' : 'follow-up'}>
      <p>
        <b>{i18n.t(`followup.what.${promised}`)}</b>{' '}
        {here ? (
          i18n.t('followup.here')
        ) : page ? (
          <a href={page} target="_blank" rel="noreferrer">
            {ticket}
          </a>
        ) : (
          ticket
        )}
      </p>
      <p class="follow-up-when">
        {i18n.t(missed ? 'followup.was_due' : 'followup.is_due', [whenDue(due, now)])}
        {theirs && ` · ${i18n.t('followup.their_clock', [theirs])}`}
      </p>
      <p class="follow-up-do">
        <TextButton onClick={() => onChange({ state: 'done' })}>{i18n.t('followup.done')}</TextButton>
        <TextButton onClick={() => onChange({ due: new Date(now + HOUR).toISOString() })}>
          {i18n.t('followup.in_an_hour')}
        </TextButton>
        <TextButton title={i18n.t('followup.morning_note')} onClick={() => onChange({ due: nextMorning(now, zone) })}>
          {i18n.t('followup.tomorrow')}
        </TextButton>
        <TextButton title={i18n.t('followup.calendar_note')} onClick={toCalendar}>
          {i18n.t('followup.calendar')}
        </TextButton>
        <TextButton aria-expanded={over} onClick={() => setOver(!over)}>
          {i18n.t('followup.hand_over')}
        </TextButton>
      </p>
      {over && (
        <HandOver
          one={one}
          now={now}
          onHandedOver={() => onChange({ state: 'handed_over' })}
          onCancel={() => setOver(false)}
        />
      )}
    </li>
  );
}
