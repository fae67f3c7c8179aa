/** In the extension's own contexts, where tests evaluate code. */
declare const chrome: typeof import('wxt/browser').browser;
