import '../lib/page/helpdesk.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { attend } from '../lib/page/start.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manifest',
  main: attend,
});
