/** A failure that a person can read: its message is the whole output, one line. */
export class Trouble extends Error {
  readonly status: number;

  constructor(message: string, status = 1) {
    super(message);
    this.status = status;
  }
}

/** Runs a tool's main function; what goes wrong becomes one line on standard error and an exit status. */
export async function main(run: () => Promise<number | undefined>): Promise<void> {
  try {
    process.exitCode = (await run()) ?? 0;
  } catch (error) {
    const reason = error instanceof Error ? error : new Error(String(error));
    console.error(reason instanceof Trouble ? reason.message : `Something went wrong: ${firstLine(reason.message)}`);
    if (process.env.ATTUNE_DEBUG) console.error(reason.stack);
    process.exitCode = reason instanceof Trouble ? reason.status : 1;
  }
}

/** The first line with words in it. */
export const firstLine = (text: string): string =>
  text
    .split('\n')
    .find((line) => line.trim())
    ?.trim() ?? '';
