/** What the command line says about itself. */

export const HELP = `Usage: npm run -s attune -- VERB < lines.jsonl

Reads JSON Lines on standard input and writes one line for each, in the same order.

  read      what the customer feels and the words that show it
            in: {"id", "text"} or {"id", "conversation"}
  suggest   three replies, gestures and a plan that fit
            in: {"id", "conversation"}
  review    what a draft reply does well, which words hurt, what is still unanswered
            in: {"id", "conversation", "draft"}

  team-setup URL   sets a team's databases up on a CouchDB; no lines: see team-setup --help
  policy           writes what an organisation sets as its browsers read it; see policy --help

A line that fails gives {"id", "error"} and the rest goes on.
Exit status: 0 all lines answered, 1 some failed, 2 nothing could be done.
More: docs/command-line.md, docs/schemas
`;

/** The command itself was wrong; `help` says whether the usage should follow. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly help: boolean;

  constructor(message: string, help: boolean) {
    super(message);
    this.help = help;
  }
}
