import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerPicker } from '../lib/page/picker/offer.ts';

export default defineUnlistedScript(offerPicker);
