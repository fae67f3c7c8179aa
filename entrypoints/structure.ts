import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/page/generic/offer.ts';

export default defineUnlistedScript(offer);
