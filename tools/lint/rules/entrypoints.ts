import { type Complaint, complain, isNode, memberName, type Node, type Source, walk } from '../source.ts';

export const ENTRYPOINT_LINES = 40;

/** What an entrypoint may not hold: whatever decides, repeats, or gives a piece of work a name. */
const LOGIC: Record<string, string> = {
  FunctionDeclaration: 'a function of its own',
  ClassDeclaration: 'a class',
  ClassExpression: 'a class',
  IfStatement: 'a decision',
  ConditionalExpression: 'a decision',
  LogicalExpression: 'a decision',
  SwitchStatement: 'a decision',
  ForStatement: 'a loop',
  ForInStatement: 'a loop',
  ForOfStatement: 'a loop',
  WhileStatement: 'a loop',
  DoWhileStatement: 'a loop',
  TryStatement: 'the handling of an error',
  AssignmentExpression: 'an assignment',
};

/** Entrypoints assemble: imports, calls, constants. What decides belongs in lib, where it is tested. */
export function entrypoints(source: Source): Complaint[] {
  if (!/^entrypoints\/.*\.tsx?$/.test(source.path)) return [];
  const logic = [...walk(source.body)].flatMap((node: Node) => {
    const what = isBuildConstant(node.test) ? undefined : LOGIC[node.type];
    return what ? [complain(source, node.start, 'entrypoints', `Entrypoints only assemble; this is ${what}.`)] : [];
  });
  if (source.lines <= ENTRYPOINT_LINES) return logic;
  const long = `Entrypoints only assemble: ${source.lines} lines, at most ${ENTRYPOINT_LINES}.`;
  return [...logic, complain(source, 0, 'entrypoints', long)];
}

/** `import.meta.env.FIREFOX` and the like: decided when the extension is built. */
function isBuildConstant(test: unknown): boolean {
  if (!isNode(test) || memberName(test) === null || !isNode(test.object)) return false;
  return memberName(test.object) === 'env' && isNode(test.object.object) && test.object.object.type === 'MetaProperty';
}
