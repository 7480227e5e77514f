import type { Stretch } from './edit.ts';
import { isStackFull } from './syntax-limits.ts';
import ts from './typescript.ts';

/** A source in which expressions are arguments of a function, which sees their values. */
export interface Instrumented<Place> {
  readonly code: string;
  /** Unused elsewhere in the source. */
  readonly name: string;
  readonly places: readonly (Place & Stretch)[];
}

/**
 * Replaces expressions by calls: `name(place, (expression), …)`.
 * @param code a module of JavaScript
 * @param placeOf describes an expression; `undefined` for other nodes
 * @param guestCode of the function, which returns its second argument
 * @param more arguments, each with its comma
 * @returns `undefined` if the source is nested too deeply
 */
export function instrument<Place extends object>(
  code: string,
  placeOf: (node: ts.Node, tree: ts.SourceFile) => Place | undefined,
  guestCode: (name: string) => string,
  more: (node: ts.Node) => string = () => '',
): Instrumented<Place> | undefined {
  const tree = ts.createSourceFile('solution.js', code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
  const name = unusedIn(code);
  const places: (Place & Stretch)[] = [];
  const insertions = new Map<number, string>();
  const insert = (at: number, text: string): void =>
    void insertions.set(at, `${insertions.get(at) ?? ''}${text}`);
  const visit = (node: ts.Node): void => {
    const place = placeOf(node, tree);
    if (place === undefined) return void ts.forEachChild(node, visit);
    const start = node.getStart(tree);
    insert(start, ` ${name}(${places.push({ ...place, start, end: node.end }) - 1},(`);
    ts.forEachChild(node, visit);
    insert(node.end, `)${more(node)})`);
  };
  try {
    visit(tree);
  } catch (error) {
    if (isStackFull(error)) return undefined;
    throw error;
  }
  let instrumented = '';
  let done = 0;
  for (const [at, text] of [...insertions].toSorted(([a], [b]) => a - b)) {
    instrumented += code.slice(done, at) + text;
    done = at;
  }
  return { code: instrumented + code.slice(done) + guestCode(name), name, places };
}

function unusedIn(code: string): string {
  for (let k = 0; ; k += 1) if (!code.includes(`$probe${k}`)) return `$probe${k}`;
}
