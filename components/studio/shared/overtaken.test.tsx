// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { BrandVoice, Shared, SharedList } from '../../../lib/shared.ts';
import { policyPort, voicePort } from '../../../test/gallery/shared.ts';
import { Section as Policy } from '../policy/PolicySection.tsx';
import { Section as Voices } from '../voice/VoiceSection.tsx';

afterEach(cleanup);

const SAID = /Somebody has changed this since you began/;

/** A port whose documents somebody else changes. */
function changing() {
  const port = voicePort(true);
  let told: () => void = () => undefined;
  let list: (() => Promise<SharedList<'voice'>>) | null = null;
  const save = vi.fn(async (_: Shared<'voice'>) => undefined);
  return {
    save,
    port: {
      ...port,
      save,
      list: () => (list ?? port.list)(),
      watch: (changed: () => void) => {
        told = changed;
        return () => undefined;
      },
    },
    byAnother: (change: (voice: BrandVoice) => BrandVoice | null) =>
      act(async () => {
        const { kept, broken } = await port.list();
        const after = kept.flatMap(({ id, body }) => {
          const changed = id === 'fern' ? change(body) : body;
          return changed ? [{ id, body: changed }] : [];
        });
        list = async () => ({ kept: after, broken });
        told();
      }),
  };
}

async function writing(port: ReturnType<typeof changing>['port']) {
  render(<Voices port={port} lock={null} at="fern" go={() => undefined} />);
  const greeting = await screen.findByRole('textbox', { name: 'Greeting' });
  fireEvent.input(greeting, { target: { value: 'Dear {name},' } });
}

const keep = () => fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);

test('what another lead has changed meanwhile is said before one’s own takes its place, and nothing typed is lost', async () => {
  const { port, save, byAnother } = changing();
  await writing(port);
  expect(screen.queryByText(SAID)).toBeNull();
  await byAnother((voice) => ({ ...voice, emoji: !voice.emoji }));
  await screen.findByText(SAID);
  expect((screen.getByRole('textbox', { name: 'Greeting' }) as HTMLInputElement).value).toBe('Dear {name},');
  keep();
  await waitFor(() => expect(save).toHaveBeenCalledOnce());
});

test('what another lead has removed meanwhile stays open, and is kept under its own name', async () => {
  const { port, save, byAnother } = changing();
  await writing(port);
  await byAnother(() => null);
  await screen.findByText(SAID);
  expect((screen.getByRole('textbox', { name: 'Greeting' }) as HTMLInputElement).value).toBe('Dear {name},');
  keep();
  await waitFor(() =>
    expect(save.mock.calls[0]?.[0]).toMatchObject({ id: 'fern', body: { greeting: 'Dear {name},' } }),
  );
});

test('the policy: said once one has begun to write, and followed where nothing is written', async () => {
  const port = policyPort(true);
  const { kept, broken } = await port.list();
  const [own] = kept;
  if (!own) throw new Error('no policy');
  let yearly = own.body.yearly;
  let told: () => void = () => undefined;
  const list = async () => ({ kept: [{ ...own, body: { ...own.body, yearly } }], broken });
  const watch = (changed: () => void) => {
    told = changed;
    return () => undefined;
  };
  render(<Policy port={{ ...port, list, watch }} lock={null} at="" go={() => undefined} />);
  const gifts = (await screen.findByRole('spinbutton', { name: 'Gifts in a year' })) as HTMLInputElement;
  const byAnother = (now: number) =>
    act(async () => {
      yearly = now;
      told();
    });
  await byAnother(7);
  await waitFor(() => expect(gifts.value).toBe('7'));
  expect(screen.queryByText(SAID)).toBeNull();
  fireEvent.input(gifts, { target: { value: '2' } });
  await byAnother(9);
  await screen.findByText(SAID);
  expect(gifts.value).toBe('2');
});
