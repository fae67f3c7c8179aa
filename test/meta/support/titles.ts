import { chain, type Node, projectFiles, readSource, walk } from '../../../tools/lint/source.ts';
import { ROOT } from '../../../tools/shell.ts';

const TEST_FILE = /\.(test|spec)\.tsx?$/;
const TITLED = /^(test|it|describe)(\.|$)/;

export interface Title {
  path: string;
  title: string;
}

/** Titles of all tests and of the groups around them, as written. */
export async function testTitles(): Promise<Title[]> {
  const paths = (await projectFiles(ROOT)).filter((path) => TEST_FILE.test(path));
  return paths.flatMap((path) => titlesIn(readSource(ROOT, path).body).map((title) => ({ path, title })));
}

/** Titles in one parsed file; `test.each(table)('title')` has one too. */
export function titlesIn(body: readonly Node[]): string[] {
  return [...walk(body)].flatMap((node) => {
    if (node.type !== 'CallExpression' || !TITLED.test(calledName(node))) return [];
    const [first] = node.arguments as Node[];
    if (first?.type === 'Literal' && typeof first.value === 'string') return [first.value];
    if (first?.type !== 'TemplateLiteral') return [];
    return [(first.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('…')];
  });
}

function calledName(call: Node): string {
  const callee = call.callee as Node;
  return chain(callee.type === 'CallExpression' ? callee.callee : callee);
}
