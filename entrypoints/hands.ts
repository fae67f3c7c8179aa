import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerHands } from '../lib/page/offer-hands.ts';

export default defineUnlistedScript(offerHands);
