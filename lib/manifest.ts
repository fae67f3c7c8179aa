/** The manifest and the reviewed list of what it asks for. A test holds the built manifest to this list. */

/** Public half of a key, which fixes the extension's id in unpacked builds. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8Ab2GyPwLVEuZGsZEWY4VqxkDB5b5PZPmlRIAQInJQSnYxeTWTtCd19+xW5BIidExgV1Pk3/0zu4pQM+7aaLlrw8EtwY3kAbGN/tIe3IF4qHg/FtcyqqzpNKsDg1uLKXH5jvvmsyrDo0x+1952o0T+LZgUei6VEnue7RcrKIZ+FlAqy8PWhXMWlS/UT2gy0DDCj4Gab5VkmoUFFzC2FxW6H9GcLYv6WfP/w/78bFiHw0JFDiJErXF8TC/PXMmr9yzQCxqn1QopB+uYr5jQg5W8nPrFnoEwY8Eb1OK0gU3UwSHqyB6eHkkkWr4ZOxjpqFsHK6tzqh8LEfD/cx0H01UQIDAQAB';

/** Every permission with its reason, reviewed one by one. */
export const PERMISSIONS = {
  storage:
    'Settings and corrections, without message text, stay on this machine; the conversation in hand lives in memory that the browser empties.',
  scripting: 'Registers the helpdesk script for the sites the user has switched on, and for no other.',
  activeTab: 'Lets the popup name the site in front of the user, only after a click on our button.',
  alarms: 'Clears the conversation in hand after 30 minutes; reminds of a promised follow-up at its time.',
  sidePanel:
    'Chromium only: shows the panel in the browser’s own side panel, for pages in which our frame cannot live; in the tabs where the user asks for it.',
} as const;

/** Firefox calls it a sidebar, and asks no permission for it. */
const CHROMIUM_ONLY: readonly string[] = ['sidePanel'];

/** Asked for by a switch of its own; nothing depends on it. */
export const OPTIONAL_PERMISSIONS = {
  notifications: 'Reminds of a promised follow-up when no panel is open. Without it, the toolbar button counts them.',
} as const;

/** Asked for one host at a time, at the click on "Switch on"; none is granted at install. */
export const OPTIONAL_HOSTS = {
  'https://*/*': 'Helpdesks live on any domain. The request names one host only.',
  'http://*/*': 'Self-hosted helpdesks inside a company network often have no certificate.',
} as const;

/** Only in the demo and test build. */
export const LOOPBACK_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'] as const;

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  // For the background alone, which reaches the one server that a person has joined; every page forbids it to itself again.
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

interface Build {
  loopback: boolean;
  browser: string;
}

/** The part of the manifest that WXT does not derive from the entrypoints. */
export function manifest({ loopback, browser }: Build) {
  return {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: Object.keys(PERMISSIONS).filter((name) => browser !== 'firefox' || !CHROMIUM_ONLY.includes(name)),
    optional_permissions: Object.keys(OPTIONAL_PERMISSIONS),
    optional_host_permissions: Object.keys(OPTIONAL_HOSTS),
    ...(loopback ? { host_permissions: [...LOOPBACK_HOSTS] } : {}),
    content_security_policy: { extension_pages: PAGE_POLICY },
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      'toggle-panel': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_command_toggle__',
      },
      'focus-panel': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_focus__',
      },
      'insert-reply': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_insert__',
      },
    },
    web_accessible_resources: [
      { resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true },
    ],
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_title: '__MSG_extension_action__',
            default_panel: 'panel.html',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'attune@attune.invalid',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          storage: { managed_schema: 'managed-schema.json' },
          minimum_chrome_version: '116',
        }),
  };
}
