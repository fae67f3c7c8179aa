import type { Gesture } from '../types.ts';
import { OVER_BY_NOW } from '../words.ts';

export const upgradeRoomOrSeat: Gesture = {
  id: 'upgrade_room_or_seat',
  kind: 'upgrade',
  title: 'A better room, seat or table',
  does: 'Turns a bad start into something to tell.',
  fits: {
    kind: ['trouble', 'ask'],
    topic: ['stay', 'booking'],
    fault: ['ours', 'outside'],
    least: 1,
    unless: new RegExp(`${OVER_BY_NOW.source}|\\b(?:web ?site|(?:booking|web|payment) page|app)\\b`, 'i'),
    words: /\b(?:room|seat|table|suite|flight|cabin|hotel|restaurant|stay|booking|reservation)\b/i,
  },
  better: { motivator: ['thrill', 'stand_out'], words: /\b(?:anniversary|honeymoon|birthday|celebrat\w*)\b/i },
  weight: 3,
  money: { about: 3000 },
  minutes: 6,
  says: ['I have asked for a better one for {booking:your stay}; you will find it in your booking by [time].'],
  steps: [
    'Ask the house or the desk, by phone.',
    'Change the booking, so that nobody has to ask at the door.',
    'Tell them only when it is certain.',
  ],
  never: ['discount', 'credit'],
  source: 'W10; memorable moments',
};
