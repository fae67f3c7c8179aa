/** What an organisation sets, written as each browser and system wants it. */

/** The browsers that take policies, and what their own names for them are. */
export const BROWSERS = ['chrome', 'chromium', 'edge', 'firefox'] as const;
export type PolicyBrowser = (typeof BROWSERS)[number];

/** `json`: a file of policies; `plist`: for a Mac; `reg`: for Windows; `manifest`: Firefox's own file for one extension. */
export const FORMS = ['json', 'plist', 'reg', 'manifest'] as const;
export type PolicyForm = (typeof FORMS)[number];

export interface PolicyFile {
  /** Where it belongs. */
  place: string;
  text: string;
}

type Values = Readonly<Record<string, unknown>>;

interface Chromium {
  folder: string;
  domain: string;
  key: string;
}

const CHROMIUM: Readonly<Record<Exclude<PolicyBrowser, 'firefox'>, Chromium>> = {
  chrome: {
    folder: '/etc/opt/chrome/policies/managed',
    domain: 'com.google.Chrome',
    key: 'SOFTWARE\\Policies\\Google\\Chrome',
  },
  chromium: {
    folder: '/etc/chromium/policies/managed',
    domain: 'org.chromium.Chromium',
    key: 'SOFTWARE\\Policies\\Chromium',
  },
  edge: {
    folder: '/etc/opt/edge/policies/managed',
    domain: 'com.microsoft.Edge',
    key: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  },
};

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Policies know no null: where nothing is said, the same holds. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (inner === null ? [] : [[key, withoutNulls(inner)]])),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function plistOf(value: unknown, indent: string): string {
  if (typeof value === 'string') return `${indent}<string>${escaped(value)}</string>`;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') {
    const kind = Number.isInteger(value) ? 'integer' : 'real';
    return `${indent}<${kind}>${value}</${kind}>`;
  }
  const within = `${indent}  `;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map((one) => plistOf(one, within)), `${indent}</array>`].join('\n');
  const entries = Object.entries(value as Values).flatMap(([key, inner]) => [
    `${within}<key>${escaped(key)}</key>`,
    plistOf(inner, within),
  ]);
  return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
}

const PLIST = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
  '<plist version="1.0">',
];

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Lists and objects are JSON as text there; whole numbers are words of 32 bits. */
function registryOf(value: unknown): string {
  if (typeof value === 'boolean') return `dword:0000000${value ? 1 : 0}`;
  if (typeof value === 'number' && Number.isInteger(value)) return `dword:${value.toString(16).padStart(8, '0')}`;
  return quoted(typeof value === 'string' ? value : JSON.stringify(value));
}

function registry(key: string, values: Values): string {
  const lines = Object.entries(values).map(([name, value]) => `${quoted(name)}=${registryOf(value)}`);
  return ['Windows Registry Editor Version 5.00', '', `[HKEY_LOCAL_MACHINE\\${key}]`, ...lines, ''].join('\r\n');
}

function forChromium({ folder, domain, key }: Chromium, form: PolicyForm, id: string, values: Values): PolicyFile {
  if (form === 'plist')
    return {
      place: `a profile's payload, or /Library/Managed Preferences/${domain}.extensions.${id}.plist`,
      text: [...PLIST, plistOf(values, ''), '</plist>', ''].join('\n'),
    };
  if (form === 'reg')
    return {
      place: 'Windows: import it, or set the same values by group policy',
      text: registry(`${key}\\3rdparty\\extensions\\${id}\\policy`, values),
    };
  return { place: `${folder}/attune.json`, text: json({ '3rdparty': { extensions: { [id]: values } } }) };
}

function forFirefox(form: PolicyForm, id: string, values: Values): PolicyFile {
  if (form === 'manifest')
    return {
      place: `/usr/lib/mozilla/managed-storage/${id}.json (Linux), /Library/Application Support/Mozilla/ManagedStorage/${id}.json (Mac), or named in HKEY_LOCAL_MACHINE\\SOFTWARE\\Mozilla\\ManagedStorage\\${id} (Windows)`,
      text: json({ name: id, description: 'What the organisation sets for Attune', type: 'storage', data: values }),
    };
  return {
    place: '/etc/firefox/policies/policies.json (Linux), or distribution/policies.json beside Firefox',
    text: json({ policies: { '3rdparty': { Extensions: { [id]: values } } } }),
  };
}

/** The forms that a browser takes, the usual one first. */
export const formsOf = (browser: PolicyBrowser): readonly PolicyForm[] =>
  browser === 'firefox' ? ['json', 'manifest'] : ['json', 'plist', 'reg'];

/** The file that sets these values in this browser. */
export function policyFile(browser: PolicyBrowser, form: PolicyForm, id: string, values: Values): PolicyFile {
  const plain = withoutNulls(values) as Values;
  return browser === 'firefox' ? forFirefox(form, id, plain) : forChromium(CHROMIUM[browser], form, id, plain);
}
