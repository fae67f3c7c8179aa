// A private Request Tracker for one test worker: started on a free port of 127.0.0.1, thrown away afterwards.
import { execFile, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export type TicketName = 'furious' | 'anxious' | 'delighted' | 'neutral' | 'longname' | 'quoted';

/** One message as RT's database holds it. `text` and `html` are null where RT stored no such part. */
export interface StoredMessage {
  transactionId: number;
  /** `Comment` is internal; the two others are public. */
  type: 'Create' | 'Correspond' | 'Comment';
  /** ISO 8601, UTC. */
  created: string;
  user: string;
  email: string;
  text: string | null;
  html: string | null;
}

export interface Rt {
  url: string;
  tickets: Record<TicketName, number>;
  /** The agent "Robin Vale". */
  user: string;
  password: string;
  /** What RT has stored for a ticket, oldest first. */
  correspondence(ticket: number): Promise<StoredMessage[]>;
  /** Puts the seeded tickets back while the server runs; who is logged in stays so. */
  reset(): Promise<void>;
  stop(): Promise<void>;
}

const script = join(import.meta.dirname, 'rt.sh');
const run = promisify(execFile);

/** Starts an instance (seeding it first if nobody has today). Rejects with one line that says what is missing. */
export async function startRt(): Promise<Rt> {
  const home = await mkdtemp(join(tmpdir(), 'attune-rt-'));
  const env = { ...process.env, RT_HOME: home };
  const rt = async (...args: string[]): Promise<string> => {
    try {
      return (await run(script, args, { env, maxBuffer: 64 * 1024 * 1024 })).stdout;
    } catch (error) {
      const said = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1);
      throw new Error(said || `rt.sh ${args[0]} failed: ${String(error).split('\n')[0]}`);
    }
  };
  const discard = (): void => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  const onExit = (): void => {
    spawnSync(script, ['stop'], { env });
    discard();
  };
  process.once('exit', onExit);
  const stop = async (): Promise<void> => {
    await rt('stop');
    process.off('exit', onExit);
    discard();
  };

  try {
    const url = (await rt('start')).trim();
    const tickets = JSON.parse(await rt('tickets')) as Rt['tickets'];
    return {
      url,
      tickets,
      user: 'robin',
      password: 'robin-test-only',
      correspondence: async (ticket) => JSON.parse(await rt('correspondence', String(ticket))) as StoredMessage[],
      reset: async () => void (await rt('reset')),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
