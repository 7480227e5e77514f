import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import { lineStarts, positionAt } from '../../core/model/text-position.ts';
import { fixtureFile } from './read-exercise.ts';

/** All values in a tree whose JSON is this one. */
function nodesWith(json: string, node: Node): Node[] {
  if (JSON.stringify(getNodeValue(node)) === json) return [node];
  return (node.children ?? []).flatMap((child) => nodesWith(json, child));
}

/**
 * Where the value is written that a scenario check expected.
 * @param id the exercise's
 * @param grade of a scenario check that failed
 * @returns `tests/scenarios/experiment-1.json:15:14`; the file alone if the value is there several times, or not at all
 */
export async function placeInFixture(
  root: string,
  id: string,
  { counterexample, expected }: CheckGrade,
): Promise<string | undefined> {
  const file = fixtureFile(root, id, String(counterexample?.['id']));
  if (file === undefined) return undefined;
  const name = path.relative(root, file).replaceAll(path.sep, '/');
  const text = await readFile(file, 'utf8');
  const [node, ...others] = nodesWith(JSON.stringify(expected), parseTree(text)!);
  if (node === undefined || others.length > 0) return name;
  const { line, column } = positionAt(lineStarts(text), node.offset);
  return `${name}:${line}:${column}`;
}
