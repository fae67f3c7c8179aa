import type { Template } from '../types.ts';
import { ACCESS } from './access.ts';
import { BOOKING } from './booking.ts';
import { builtIn } from './built-in.ts';
import { CHAT } from './chat.ts';
import { DELIVERY } from './delivery.ts';
import { FIRST } from './first.ts';
import { GLAD } from './glad.ts';
import { GOODS } from './goods.ts';
import { IDEAS } from './ideas.ts';
import { LEAVING } from './leaving.ts';
import { LIFE } from './life.ts';
import { MONEY } from './money.ts';
import { OFFERS } from './offers.ts';
import { PEOPLE } from './people.ts';
import { PUBLIC } from './public.ts';
import { SERVICE } from './service.ts';
import { SPOKEN } from './spoken.ts';
import { STORIES } from './stories.ts';

/** Every template that comes with the product. A new situation is added here; a new template only in its file. */
export const BUILT_IN: readonly Template[] = [
  ...ACCESS,
  ...BOOKING,
  ...CHAT,
  ...DELIVERY,
  ...FIRST,
  ...GLAD,
  ...GOODS,
  ...IDEAS,
  ...LEAVING,
  ...LIFE,
  ...MONEY,
  ...OFFERS,
  ...PEOPLE,
  ...PUBLIC,
  ...SERVICE,
  ...SPOKEN,
  ...STORIES,
].map(builtIn);
