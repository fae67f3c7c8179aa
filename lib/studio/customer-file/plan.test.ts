import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { guess } from './fields.ts';
import { planOf } from './plan.ts';
import { tableOf } from './table.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function wide(text: string, mark: boolean, big = false): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

const ofText = (text: string) => {
  const table = tableOf(bytes(text));
  if (!table) throw new Error('There is no table.');
  const plan = planOf(table, guess(table.header));
  if (!plan) throw new Error('No column holds the address.');
  return { table, ...plan };
};

const CRM = 'Full name,E-mail,Preferred name,Preferred contact,Opted out,Accessibility\n';

describe('a file whose encoding nobody told', () => {
  const said = 'E-mail;Anrede\nkim@example.org;Frau Dr. Müller\n';
  const latin = Uint8Array.from(said, (letter) => letter.charCodeAt(0));
  test.each([
    ['UTF-8', bytes(said), 'utf-8', true],
    ['UTF-8 with a mark', bytes(`\uFEFF${said}`), 'utf-8', false],
    ['UTF-16 with a mark', wide(said, true), 'utf-16le', false],
    ['UTF-16, the other way round', wide(said, true, true), 'utf-16be', false],
    ['UTF-16 without a mark', wide(said, false), 'utf-16le', true],
    ['UTF-16 without a mark, the other way round', wide(said, false, true), 'utf-16be', true],
    ['Windows-1252', latin, 'windows-1252', true],
  ] as const)('is read as %s, and that is said', (_, file, encoding, guessed) => {
    const table = tableOf(file);
    expect(table).toMatchObject({ encoding, guessed, header: ['E-mail', 'Anrede'] });
    expect(table?.rows[0]?.cells).toEqual(['kim@example.org', 'Frau Dr. Müller']);
  });

  test('never throws, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (file) => {
        expect(typeof decode(file).text).toBe('string');
        const table = tableOf(file);
        if (table) planOf(table, { ...guess(table.header), email: 0 });
      }),
      { numRuns: 300 },
    );
  });
});

test('[W2] a lead’s export says how customers like to be treated; columns are known by their headings', () => {
  const { noted, faults } = ofText(
    `${CRM}Kim Aldous,Kim@Example.org,Kim,Phone,no,large print\nA. Okafor,okafor@example.org,Dr Okafor,email,yes,\n`,
  );
  expect(noted).toEqual([
    { email: 'kim@example.org', change: { address: 'Kim', channel: 'phone', marketing: true, needs: ['large_print'] } },
    { email: 'okafor@example.org', change: { address: 'Dr Okafor', channel: 'email', marketing: false } },
  ]);
  expect(faults).toEqual([]);
});

test('[S12] a cell that looks like a formula is text: it is never worked out, and taken over as it stands', () => {
  const nasty = ['=HYPERLINK("http://evil.example","Kim")', '+SUM(1+1)', '-2+3', '@import', "=cmd|' /C calc'!A0"];
  for (const cell of nasty) {
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    const { noted } = ofText(`Email,Preferred name\nkim@example.org,${quoted}\n`);
    expect(noted).toEqual([{ email: 'kim@example.org', change: { address: cell } }]);
  }
});

test('each line that cannot be used is listed with its place and reason, and the others are used', () => {
  const { noted, faults } = ofText(
    [
      'Email,Preferred name,Preferred contact',
      'kim@example.org,Kim,phone',
      ',Nobody,phone',
      'not an address,X,phone',
      'KIM@example.org,Kimmy,email',
      '"sam@example.org","Sam',
      'of Leeds",phone',
      'ana@example.org,Ana,carrier pigeon',
      'leo@example.org,,',
    ].join('\r\n'),
  );
  expect(noted.map(({ email }) => email)).toEqual(['kim@example.org', 'sam@example.org', 'ana@example.org']);
  expect(noted[0]?.change.address).toBe('Kim');
  expect(faults).toEqual([
    { line: 3, fault: 'no_email', field: null, first: null },
    { line: 4, fault: 'not_an_email', field: null, first: null },
    { line: 5, fault: 'again', field: null, first: 2 },
    { line: 6, fault: 'not_understood', field: 'address', first: null },
    { line: 8, fault: 'not_understood', field: 'channel', first: null },
    { line: 9, fault: 'nothing', field: null, first: null },
  ]);
});

test('no table is a table: an empty file, a heading alone, lines of nothing', () => {
  for (const text of ['', 'Email,Name\n', '\n\n\n', ',,,\n,,,\n']) expect(tableOf(bytes(text))).toBeNull();
});

test('without a column for the address there is no plan', () => {
  const table = tableOf(bytes('Name,City\nKim,Leeds\n'));
  expect(table && planOf(table, guess(table.header))).toBeNull();
});

test('fifty thousand lines are read, those that come again are listed', () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, at) => `Customer ${at},c${at % 49_000}@example.org,"=1+${at}",phone,no,`,
  );
  const { noted, faults, table } = ofText(CRM + lines.join('\n'));
  expect(table.rows).toHaveLength(50_000);
  expect(noted).toHaveLength(49_000);
  expect(faults).toHaveLength(1000);
  expect(faults[0]).toMatchObject({ line: 49_002, fault: 'again', first: 2 });
});
