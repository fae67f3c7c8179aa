import { type Complaint, chain, complain, isNode, memberName, type Node, type Source, walk } from '../source.ts';

const RULE = 'sinks';
const HTML_MEMBERS = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
];
const CODE_CALLS = ['eval', 'Function', 'execScript', 'document.write', 'document.writeln'];
const TIMERS = ['setTimeout', 'setInterval'];

/** Text never becomes markup or code. Composers alone may hand markup to an editor, through the browser's own command. */
export function sinks(source: Source): Complaint[] {
  if (!/^(lib|components|entrypoints)\//.test(source.path) || /\.test\.tsx?$/.test(source.path)) return [];
  return [...walk(source.body)].flatMap((node) => {
    const found = sinkIn(node, source.path);
    return found ? [complain(source, node.start, RULE, found)] : [];
  });
}

function sinkIn(node: Node, path: string): string | null {
  const member = memberName(node);
  if (member !== null && HTML_MEMBERS.includes(member)) return `${member} turns text into markup.`;
  if (node.type === 'JSXAttribute' && isNode(node.name) && HTML_MEMBERS.includes(String(node.name.name))) {
    return `${node.name.name} turns text into markup.`;
  }
  if (node.type === 'Property' && isNode(node.key) && node.key.name === 'dangerouslySetInnerHTML') {
    return 'dangerouslySetInnerHTML turns text into markup.';
  }
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return null;
  return callSink(node, path);
}

function callSink(node: Node, path: string): string | null {
  const called = chain(node.callee).replace(/^(window|self|globalThis)\./, '');
  const [first, , third] = node.arguments as Node[];
  if (CODE_CALLS.includes(called)) return `${called} turns text into code or markup.`;
  if (TIMERS.includes(called) && first?.type === 'Literal') return `${called} with text runs it as code.`;
  if (!called.endsWith('execCommand') || !isNode(first)) return null;
  const harmless = first.type === 'Literal' && first.value !== 'insertHTML';
  if (harmless || path.startsWith('lib/page/composers/')) return null;
  return third || first.type !== 'Literal' || first.value === 'insertHTML'
    ? 'execCommand may insert markup; only lib/page/composers does that.'
    : null;
}
