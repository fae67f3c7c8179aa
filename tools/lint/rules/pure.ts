import { type Complaint, chain, complain, type Node, type Source, walk } from '../source.ts';

const CLOCKS = ['Date.now', 'performance.now', 'Temporal.Now'];
const CHANCE = ['Math.random', 'crypto.getRandomValues', 'crypto.randomUUID'];

/** The engine gives the same output for the same input: no clock, no chance, no place. */
export function pure(source: Source): Complaint[] {
  if (!source.path.startsWith('lib/engine/') || source.path.endsWith('.test.ts')) return [];
  return [...walk(source.body)].flatMap((node) => {
    const found = impurity(node);
    return found ? [complain(source, node.start, 'pure', `lib/engine is pure: ${found}. Pass it in.`)] : [];
  });
}

function impurity(node: Node): string | null {
  const name = chain(node);
  if (CLOCKS.includes(name)) return `${name} reads the clock`;
  if (CHANCE.includes(name)) return `${name} is chance`;
  const bare =
    (node.type === 'NewExpression' && (node.arguments as Node[]).length === 0) || node.type === 'CallExpression';
  if (bare && chain(node.callee) === 'Date') return 'the present date is the clock';
  const intl = (node.type === 'NewExpression' || node.type === 'CallExpression') && /^Intl\./.test(chain(node.callee));
  if (intl && (node.arguments as Node[]).length === 0) return 'Intl without a locale depends on the machine';
  const lower = node.type === 'CallExpression' && /\.toLocale(Lower|Upper)Case$/.test(chain(node.callee));
  return lower && (node.arguments as Node[]).length === 0 ? 'a locale of the machine' : null;
}
