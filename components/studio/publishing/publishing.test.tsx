// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BUILT_IN } from '../../../lib/engine/gestures/policy/default.ts';
import { writeTable } from '../../../lib/studio/imports/csv.ts';
import { logPort, publishingPort } from '../../../test/gallery/publishing.ts';
import { voicePort } from '../../../test/gallery/shared.ts';
import { Section as Log } from '../log/LogSection.tsx';
import type { Place } from '../sections.ts';
import { unsaved } from '../templates/editor/drafts.ts';
import { Section as Voices } from '../voice/VoiceSection.tsx';
import { differencesOf } from './difference.ts';
import { Section } from './PublishingSection.tsx';

afterEach(cleanup);

const place = (rest: Partial<Place> = {}): Place => ({ lock: null, at: '', go: vi.fn(), ...rest });

test('what a draft would change is said part by part, in words', () => {
  const after = { ...BUILT_IN, cooldownDays: 14, goodwill: [500, 1500, 4000] as [number, number, number] };
  expect(differencesOf('policy', BUILT_IN, after)).toEqual([
    { label: 'Days between two gifts', before: '30', after: '14' },
    { label: 'How much', before: '5 EUR / 10 EUR / 25 EUR', after: '5 EUR / 15 EUR / 40 EUR' },
  ]);
  expect(differencesOf('policy', BUILT_IN, { ...BUILT_IN })).toEqual([]);
});

test('a draft goes to two people or more, and each step says what it did', async () => {
  const port = { ...publishingPort(true), try: vi.fn(async () => ({ done: true as const })) };
  render(<Section port={port} {...place()} />);
  const [, policy] = await screen.findAllByRole('group', { name: 'Who tries it first?' });
  const within = (name: string) =>
    [...(policy?.querySelectorAll('label, button') ?? [])].find(
      ({ textContent }) => textContent === name,
    ) as HTMLElement;
  fireEvent.click(within('yuki').querySelector('input') as HTMLElement);
  expect((within('Let them try it') as HTMLButtonElement).disabled).toBe(true);
  fireEvent.click(within('noor').querySelector('input') as HTMLElement);
  fireEvent.click(within('Let them try it'));
  await screen.findByText('“Winter policy” is being tried.');
  expect(port.try).toHaveBeenCalledWith({ kind: 'policy', id: 'team' }, ['yuki', 'noor']);
});

test('a plan is for a moment; what cannot be done is said, and nothing is pretended', async () => {
  const plan = vi.fn(async () => ({ done: false as const, fault: 'over' as const }));
  render(<Section port={{ ...publishingPort(true), plan }} {...place()} />);
  const [, input] = (await screen.findAllByLabelText('Publish at a time')) as HTMLInputElement[];
  fireEvent.input(input as HTMLElement, { target: { value: '2020-01-01T08:00' } });
  fireEvent.submit(input?.form as HTMLElement);
  await screen.findByText('That moment is over. Choose a later one, or publish now.');
  expect(plan).toHaveBeenCalledWith({ kind: 'policy', id: 'team' }, new Date('2020-01-01T08:00').toISOString(), 'none');
});

test('an older version shows what it would change, and is put back at the second press', async () => {
  const back = vi.fn(async () => ({ done: true as const }));
  render(<Section port={{ ...publishingPort(true), back }} {...place()} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Older versions of Fern & Daughters Lampenmanufaktur' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Oct/ }));
  await screen.findByText('Dear {name},');
  fireEvent.click(screen.getByRole('button', { name: 'Put this one back' }));
  expect(back).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Put this one back' }));
  await screen.findByText(/went out as a new version/);
});

test('an agent reads what they try, and finds nothing to press', async () => {
  render(<Section port={publishingPort(true)} {...place({ lock: { why: 'agent', by: '' } })} />);
  await screen.findByText('You are trying a draft of “No tickets” (phrase rule), by noor.');
  expect(screen.queryAllByRole('button')).toEqual([]);
});

test('a voice is kept as a draft, from where the desk goes on', async () => {
  const draft = vi.fn(async () => undefined);
  const at = place({ at: 'fern' });
  render(<Voices port={{ ...voicePort(true), draft }} {...at} />);
  fireEvent.input(await screen.findByLabelText('Greeting'), { target: { value: 'Hello {name},' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep as a draft' }));
  await vi.waitFor(() => expect(at.go).toHaveBeenCalledWith('publishing'));
  expect(draft).toHaveBeenCalledWith({ id: 'fern', body: expect.objectContaining({ greeting: 'Hello {name},' }) });
});

test('the log is looked through by what, who and name, and saved as a table that runs nothing', async () => {
  const saved: Record<string, string>[][] = [];
  render(<Log port={logPort(true, saved)} {...place()} />);
  await screen.findByText('ida invited yuki to the team.');
  fireEvent.change(screen.getByLabelText('Who'), { target: { value: 'noor' } });
  expect(screen.queryByText('ida invited yuki to the team.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save as a table' }));
  const columns = Object.keys(saved[0]?.[0] ?? {});
  const text = writeTable({ columns, rows: saved[0] ?? [] });
  expect(saved[0]).toHaveLength(1);
  expect(text).toContain("'=Winter");
  expect(text).not.toContain(',=Winter');
});

test('a draft that does not work is named with what is wrong, and goes to the editor to be mended', async () => {
  const template = {
    ...{ id: 'piano', title: 'The piano', kind: 'reply' as const, scope: 'team' as const, shortcut: null, tags: [] },
    ...{
      channels: [],
      locale: null,
      when: {},
      body: '{% if reading.sure %}It left.',
      fillIns: [],
      why: '',
      example: null,
    },
  };
  const why = 'Line 1: {% if reading.sure %} is not closed. Put {% endif %} where it ends.';
  const broken = { kind: 'template' as const, id: 'piano', name: 'The piano', why, template };
  const some = publishingPort(true);
  const drop = vi.fn(some.drop);
  const desk = async () => ({ ...(await some.desk()), unusable: [broken] });
  const { go } = place();
  render(<Section port={{ ...some, desk, drop }} {...place({ go })} />);
  await screen.findByText(why);
  fireEvent.click(screen.getByRole('button', { name: 'Put it right: The piano' }));
  expect(go).toHaveBeenCalledWith('templates', 'piano');
  expect(unsaved.get('piano')?.draft).toMatchObject({ body: template.body, scope: 'mine' });
  const [throwAway] = screen.getAllByRole('button', { name: 'Throw the draft away' });
  fireEvent.click(throwAway as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: 'Throw it away' }));
  expect(drop).toHaveBeenCalledWith({ kind: 'template', id: 'piano' });
});
