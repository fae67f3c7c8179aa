import type { WrittenTicket } from './ticket.ts';
import { myHusbandsAccount } from './tickets/47871-my-husbands-account.ts';
import { noInternet } from './tickets/47906-no-internet.ts';
import { roomNine } from './tickets/48021-room-nine.ts';
import { weddingPhotos } from './tickets/48055-wedding-photos.ts';
import { tubingSets } from './tickets/48090-tubing-sets.ts';
import { estimatedBill } from './tickets/48112-estimated-bill.ts';
import { csvExport } from './tickets/48127-csv-export.ts';
import { pauseGift } from './tickets/48130-pause-gift.ts';
import { rockingFox } from './tickets/48139-rocking-fox.ts';
import { coffeeTin } from './tickets/48151-coffee-tin.ts';
import { chargedTwice } from './tickets/48158-charged-twice.ts';
import { windowSeat } from './tickets/48163-window-seat.ts';
import { lostBag } from './tickets/48172-lost-bag.ts';
import { whereIsIt } from './tickets/48178-where-is-it.ts';
import { parcelTour } from './tickets/48181-parcel-tour.ts';
import { invoicesDown } from './tickets/48184-invoices-down.ts';
import { gasSmell } from './tickets/48186-gas-smell.ts';
import { sesame } from './tickets/48188-sesame.ts';

/** Newest first, as the list shows them; the first one opens on `/`. */
export const TICKETS: WrittenTicket[] = [
  noInternet,
  sesame,
  gasSmell,
  invoicesDown,
  parcelTour,
  whereIsIt,
  lostBag,
  tubingSets,
  windowSeat,
  chargedTwice,
  myHusbandsAccount,
  coffeeTin,
  rockingFox,
  weddingPhotos,
  pauseGift,
  csvExport,
  estimatedBill,
  roomNine,
];
