import { createContext, runInContext } from 'node:vm';
import { type Node, parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { SOLUTION_FILE } from '../../../../../harness/core/model/solution-file.ts';
import { type Course, functionsOf } from '../../../../../harness/course/shared/exercises/index.ts';
import { withGrader } from '../../../../../harness/course/shared/workers/index.ts';

// What a student's script copies out of a program: each module, factory or object that has the name of a function to hand
// in, and the declarations that it needs. It knows how bundlers write, and runs no more of the program than what it copies.

/** A node of any type, with the fields that are read here. */
interface AnyNode extends Node {
  readonly [field: string]: unknown;
}

/** A part of a program, and how it gives the functions with public names. */
interface Part {
  readonly node: AnyNode;
  /** An expression for an object that has them. */
  readonly expression: string;
  /** Whether it has a public name, so that it is worth to look for what it needs. */
  readonly isNamed: boolean;
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof (value as AnyNode).type === 'string';
const isFunction = ({ type }: AnyNode): boolean => /Function/.test(type);
const nameOf = (node: unknown): unknown => (isNode(node) ? (node['name'] ?? node['value']) : undefined);

/** The most declarations that one copy takes with it. */
const MOST_DECLARATIONS = 200;
/** What runs longer is no answer, in ms. Nothing is judged by it: what is copied ends at once. */
const TIMEOUT = 1000;

/** What a program declares at its top, or once a part of it is loaded, by name: the text that declares it again. */
function declarationsIn(code: string, tree: AnyNode): Map<string, { node: AnyNode; text: string }> {
  const found = new Map<string, { node: AnyNode; text: string }>();
  const text = ({ start, end }: AnyNode) => code.slice(start, end);
  const add = (name: unknown, node: unknown, declared: (own: string) => string) => {
    if (typeof name !== 'string' || !isNode(node) || found.has(name)) return;
    found.set(name, { node, text: declared(text(node)) });
  };
  fullAncestor(tree, (each, _, ancestors) => {
    const node = each as AnyNode;
    const around = (ancestors as AnyNode[]).slice(0, -1).filter(isFunction);
    // A part that is loaded later is a function without parameters, in no other one.
    if (around.length > 1 || around.some(({ params }) => (params as unknown[]).length > 0)) return;
    if (/^(?:Function|Class)Declaration$/.test(node.type)) add(nameOf(node['id']), node, (own) => own);
    if (node.type === 'VariableDeclarator')
      add(nameOf(node['id']), node['init'], (own) => `var ${String(nameOf(node['id']))} = ${own};`);
    if (node.type === 'AssignmentExpression')
      add(nameOf(node['left']), node['right'], (own) => `var ${String(nameOf(node['left']))} = ${own};`);
  });
  return found;
}

/** The parts of a program that have a public name, in any of the ways in which that can be written, and its factories. */
function partsOf(code: string, tree: AnyNode, names: ReadonlySet<unknown>): Part[] {
  const parts: Part[] = [];
  const text = ({ start, end }: AnyNode) => code.slice(start, end);
  const add = (node: AnyNode, ...expressions: readonly string[]) =>
    parts.push(...expressions.map((expression) => ({ node, expression, isNamed: true })));
  /** A function as the value of a name: `function loss() {}`, `loss = …`, `x.loss = …`, `export { a as loss }`. */
  const addValue = (name: unknown, node: unknown) => {
    if (names.has(name) && isNode(node)) add(node, `({ ${String(name)}: (${text(node)}) })`);
  };
  const hasName = (members: unknown): boolean =>
    (members as AnyNode[]).some(({ computed, key }) => computed === false && names.has(nameOf(key)));
  fullAncestor(tree, (each, _, ancestors) => {
    const node = each as AnyNode;
    const { type, id, body, params, properties, left, right, exported, local } = node as AnyNode &
      Record<string, AnyNode>;
    const own = `(${text(node)})`;
    if (type === 'ObjectExpression' && hasName(properties)) {
      // The second one is for a namespace as esbuild writes it: `{ loss: () => a }`.
      add(node, own, `Object.fromEntries(Object.entries${own}.map(([name, f]) => [name, f()]))`);
      const around = (ancestors as AnyNode[]).slice(0, -1).findLast(isFunction);
      if (around) add(around, `(${text(around)})(() => {})`);
    }
    if (/^Class(?:D|E)/.test(type) && hasName(body!['body'])) add(node, own, `new ${own}()`);
    if (isFunction(node)) {
      addValue(nameOf(id), node);
      // A function that names itself in its errors.
      addValue(/^[^{]*\{[\w$.]+\((["'`])(\w+)\1/.exec(text(node))?.[2], node);
      if ((params as unknown as unknown[]).length <= 1)
        parts.push({ node, expression: `${own}(() => {})`, isNamed: false });
    }
    if (type === 'VariableDeclarator') addValue(nameOf(id), node['init']);
    if (type === 'AssignmentExpression') addValue(nameOf(left!['property'] ?? left), right);
    if (type === 'ExportSpecifier') addValue(nameOf(exported), local);
  });
  return parts;
}

/** What was copied, as the text of a module: it declares `copied`, which has the functions. */
interface Copy {
  readonly text: string;
  /** Their public names. */
  readonly functions: readonly string[];
}

/**
 * Copies solutions out of JavaScript.
 * @param names the functions that tasks ask for
 * @returns each text once
 */
function copiesIn(code: string, names: readonly string[]): Copy[] {
  const tree = parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
  }) as unknown as AnyNode;
  const declarations = declarationsIn(code, tree);
  /** The declarations that a part needs, each after those that it needs itself. */
  const needs = (part: AnyNode, known = new Map<string, string>()): Map<string, string> => {
    fullAncestor(part, (each) => {
      const { type, name } = each as AnyNode;
      const declared = type === 'Identifier' ? declarations.get(name as string) : undefined;
      if (declared === undefined || known.has(name as string) || known.size > MOST_DECLARATIONS) return;
      known.set(name as string, '');
      needs(declared.node, known);
      known.delete(name as string);
      known.set(name as string, declared.text);
    });
    return known;
  };
  const context = createContext({});
  const copies = new Map<string, Copy>();
  const asked = `[${names.map((name) => `typeof copied.${name} === 'function'`).join()}]`;
  const copy = (expression: string, taken: Iterable<string>) => {
    const text = `${[...taken].join('\n')}\nconst copied = ${expression};`;
    // No answer waits for anything.
    if (copies.has(text) || /\basync\b|\bPromise\b|\bimport\(/.test(text)) return;
    try {
      const has = runInContext(`{${text} ${asked} }`, context, { timeout: TIMEOUT }) as boolean[];
      const functions = names.filter((_, k) => has[k]);
      if (functions.length > 0) copies.set(text, { text, functions });
    } catch {
      // It needs something else.
    }
  };
  for (const { node, expression, isNamed } of partsOf(code, tree, new Set(names))) {
    copy(expression, []);
    if (isNamed) copy(expression, needs(node).values());
  }
  return [...copies.values()];
}

/** A copy as `solution.ts`. */
const solutionOf = ({ text, functions }: Copy): string =>
  [text, ...functions.map((name) => `export const ${name} = copied.${name};`)].join('\n');

/**
 * Hands in what was copied out of JavaScript, in each exercise that asks for one of its functions.
 * @returns the points that it earns, by exercise, those without any left out
 */
export async function pointsOfCopies(
  course: Course,
  codes: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const copies = [...codes].flatMap((code) => copiesIn(code, functionsOf(course)));
  const handIns = course.exercises.flatMap(({ id, grading }) =>
    copies
      .filter(({ functions }) => functions.some((name) => Object.hasOwn(grading.exports, name)))
      .map((copy) => ({ exercise: id, files: { [SOLUTION_FILE]: solutionOf(copy) }, seed: 1 })),
  );
  const points = new Map<string, number>();
  await withGrader({ course, jobs: 2 }, (grader) =>
    grader.forEach(
      handIns,
      ({ exercise }) => exercise,
      async (handIn, grade) => {
        const earned = (await grade(handIn)).points;
        if (earned > 0) points.set(handIn.exercise, Math.max(earned, points.get(handIn.exercise) ?? 0));
      },
    ),
  );
  return points;
}
