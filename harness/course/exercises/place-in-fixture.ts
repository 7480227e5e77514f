import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getNodeValue, type Node, parseTree } from 'jsonc-parser';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import { lineStarts, positionAt } from '../../core/model/text-position.ts';
import { fixtureFile } from './read-exercise.ts';

/** All values in a tree whose JSON is this one. */
function nodesWith(json: string, node: Node): Node[] {
  if (JSON.stringify(getNodeValue(node)) === json) return [node];
  const values =
    node.type === 'object' ? (node.children ?? []).map(({ children }) => children![1]!) : node.children;
  return (values ?? []).flatMap((child) => nodesWith(json, child));
}

/** The entry of a list of numbers that is furthest from the actual one; the whole value if it is anything else. */
function furthest(node: Node, actual: unknown): Node {
  const entries = node.type === 'array' ? (node.children ?? []) : [];
  if (!Array.isArray(actual) || actual.length !== entries.length) return node;
  const distances = entries.map(({ value }, k) => Math.abs(Number(value) - Number(actual[k])));
  const most = Math.max(...distances);
  return Number.isFinite(most) ? entries[distances.indexOf(most)]! : node;
}

/**
 * Where the value is written that a scenario check expected.
 * @param id the exercise's
 * @param grade of a scenario check that failed
 * @returns `tests/scenarios/experiment-1.json:15:15`; the file alone if the value is there several times, or not at all
 */
export async function placeInFixture(
  root: string,
  id: string,
  { counterexample, expected, actual }: CheckGrade,
): Promise<string | undefined> {
  const file = fixtureFile(root, id, String(counterexample?.['id']));
  if (file === undefined) return undefined;
  const name = path.relative(root, file).replaceAll(path.sep, '/');
  const text = await readFile(file, 'utf8');
  const [node, ...others] = nodesWith(JSON.stringify(expected), parseTree(text)!);
  if (node === undefined || others.length > 0) return name;
  const { line, column } = positionAt(lineStarts(text), furthest(node, actual).offset);
  return `${name}:${line}:${column}`;
}
