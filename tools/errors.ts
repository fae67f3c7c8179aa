import { parseArgs } from 'node:util';
import { CAUSES, FEELINGS, SIGNALS } from '../lib/conversation.ts';
import { conversationOf, evidenceByRules, readText } from '../lib/engine/read.ts';
import { ruleStrengths } from '../lib/engine/reading/blend.ts';
import { decide, f1Of, precisionOf, recallOf, undecided } from '../test/bench/feelings/metrics.ts';
import { labelledOf } from '../test/labelled/labelled.ts';
import { trainingFiles, trainingOf } from '../test/labelled/training.ts';
import { main } from './trouble.ts';

/** One message as it is judged: what is so, and what was said of it and why. */
interface Judged {
  id: string;
  text: string;
  is: Set<string>;
  said: Set<string>;
  why: { name: string; rule: string; quote: string; weight: number }[];
}

/** Strength from which the rules alone are taken to say something. */
const RULES_SAY = 0.3;

/**
 * `node tools/run.mjs errors [NAME …] [--rules] [--files a,b]`: what is read wrongly in the messages that may be trained on, for the feelings,
 * signals and causes (`cause:time`) named, or a table of them all. `--rules` asks the rules alone. Never shows the half that tests.
 */
async function errors(): Promise<undefined> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rules: { type: 'boolean', default: false }, files: { type: 'string' } },
  });
  const rows = labelled(values.files?.split(','));
  const judged = rows.map((row) => (values.rules ? byRules(row) : byReading(row)));
  const names =
    positionals.length > 0 ? positionals : [...FEELINGS, ...SIGNALS, ...CAUSES.map((name) => `cause:${name}`)];
  for (const name of names) {
    const decided = undecided();
    for (const { said, is } of judged) decide(decided, said.has(name), is.has(name));
    if (positionals.length > 0)
      for (const each of judged) if (each.said.has(name) !== each.is.has(name)) show(name, each);
    const share = (value: number) => value.toFixed(2);
    console.log(
      `${name.padEnd(22)} F1 ${share(f1Of(decided))}  precision ${share(precisionOf(decided))}  recall ${share(recallOf(decided))}  right ${decided.hits}, false ${decided.false}, missed ${decided.missed}`,
    );
  }
}

interface Row {
  id: string;
  text: string;
  is: Set<string>;
}

function labelled(files: readonly string[] | undefined): Row[] {
  const calibrating = labelledOf('calibrate').map((row) => ({ ...row, file: row.id.replace(/-\d+$/, '') }));
  const training = trainingFiles().flatMap((file) =>
    trainingOf(file).map((row, at) => ({ ...row, id: `${file}-${at + 1}`, file })),
  );
  return [...calibrating, ...training]
    .filter(({ file }) => !files || files.includes(file))
    .map(({ id, text, feelings, signals, causes }) => ({
      id,
      text,
      is: new Set([...Object.keys(feelings), ...signals, ...causes.map((cause) => `cause:${cause}`)]),
    }));
}

function byReading(row: Row): Judged {
  const { feelings, signals, causes, evidence } = readText(row.text);
  const said = [
    ...feelings.map(({ name }) => name),
    ...signals.map(({ name }) => name),
    ...causes.map((name) => `cause:${name}`),
  ];
  return { ...row, said: new Set(said), why: evidence.map((each) => ({ ...each, name: each.for })) };
}

function byRules(row: Row): Judged {
  const findings = evidenceByRules(conversationOf(row.text));
  const said = Object.entries(ruleStrengths(findings)).flatMap(([name, strength]) =>
    strength >= RULES_SAY ? [name] : [],
  );
  const why = findings.map((each) => ({ ...each, name: each.for, quote: row.text.slice(each.start, each.end) }));
  return { ...row, said: new Set(said), why };
}

function show(name: string, { id, text, is, said, why }: Judged) {
  const because = why
    .filter((each) => each.name === name)
    .map(({ rule, quote, weight }) => `${rule} “${quote}” ${weight}`);
  console.log(
    `${said.has(name) ? 'FALSE ' : 'MISSED'} ${name} ${id} [${[...is].join(' ')}]\n  ${text.replaceAll('\n', ' / ')}`,
  );
  if (because.length > 0) console.log(`  ${because.join('; ')}`);
}

await main(errors);
