// A private Roundcube for one test worker: started on free ports of 127.0.0.1, thrown away afterwards.
import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { empty, type Mailbox, mailsIn, PASSWORD, type StoredMail } from './mailbox.ts';
import { seed } from './seed.ts';

export type MailName = 'apples' | 'forwarded' | 'hornbeams' | 'hostile' | 'question' | 'thanks';

export interface Roundcube {
  url: string;
  /** The agent "Aoife Brannigan". */
  user: string;
  password: string;
  /** Each seeded mail's number in the agent's inbox; another after each reset. */
  mails: Record<MailName, number>;
  /** What a mailbox holds in a folder, by IMAP, in the order it came. Every address has a mailbox. */
  mailsOf(address: string, folder?: string): Promise<StoredMail[]>;
  /** Puts the seeded mails back while the servers run; who is logged in stays so. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const AGENT = 'aoife@hedgerow-nursery.example';
const script = join(import.meta.dirname, 'roundcube.sh');
const run = promisify(execFile);

/** Starts an instance with the seeded mails in it. Rejects with one line that says what is missing. */
export async function startRoundcube(): Promise<Roundcube> {
  const home = await mkdtemp(join(tmpdir(), 'attune-roundcube-'));
  chmodSync(home, 0o755);
  const env = { ...process.env, ROUNDCUBE_HOME: home, NODE: process.execPath };
  const call = async (verb: string): Promise<string> => {
    try {
      return (await run(script, [verb], { env })).stdout;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
      throw new Error(said || `roundcube.sh ${verb} failed: ${String(error).split('\n')[0]}`);
    }
  };
  const discard = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const onExit = (): void => {
    spawnSync(script, ['stop'], { env });
    discard();
  };
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    await call('stop');
    process.off('exit', onExit);
    discard();
  };

  try {
    const { url, imap } = JSON.parse(await call('start')) as { url: string; imap: number };
    const mailbox = (address: string): Mailbox => ({ port: imap, address });
    const written = new Set<string>();
    const roundcube: Roundcube = {
      url,
      user: AGENT,
      password: PASSWORD,
      mails: (await seed(mailbox(AGENT))) as Roundcube['mails'],
      mailsOf: (address, folder = 'INBOX') => {
        written.add(address);
        return mailsIn(mailbox(address), folder);
      },
      reset: async () => {
        for (const address of [AGENT, ...written]) await empty(mailbox(address));
        roundcube.mails = (await seed(mailbox(AGENT))) as Roundcube['mails'];
      },
      stop,
    };
    return roundcube;
  } catch (error) {
    await stop();
    throw error;
  }
}
