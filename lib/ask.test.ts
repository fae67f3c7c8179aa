import { beforeEach, expect, type Mock, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, Refused } from './ask.ts';

beforeEach(() => fakeBrowser.reset());

/** The fake browser answers nothing by itself. */
const sending = () => vi.spyOn(browser.runtime, 'sendMessage') as unknown as Mock<() => Promise<unknown>>;
const lost = () => Promise.reject(new Error('The message port closed before a response was received.'));

test('a question lost with a background that was stopped is asked again', async () => {
  const send = sending().mockImplementationOnce(lost);
  send.mockResolvedValueOnce(undefined).mockResolvedValueOnce({ out: { nonce: 'n' } });
  expect(await ask('panel.mint', {})).toEqual({ nonce: 'n' });
});

test('what is lost again and again is an error, and a no is a no at once', async () => {
  const send = sending().mockImplementation(lost);
  await expect(ask('panel.mint', {})).rejects.toThrow('port closed');
  expect(send).toHaveBeenCalledTimes(3);
  send.mockReset().mockResolvedValue({ refused: 'not for you' });
  await expect(ask('panel.mint', {})).rejects.toThrow(Refused);
  expect(send).toHaveBeenCalledTimes(1);
});
