import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import type { Right } from '../../../core/model/check.ts';
import { exerciseIds, loadCourse, loadGrading } from '../../shared/exercises/index.ts';

/** In a starter behind `@example`, in a task as a line of code: `loss([4, 3]) // 16`. */
const EXAMPLE = /^(?:\/?[ *]+@example | {4,})((\w+)\(.*\))\s*\/\/ (?:about )?(.+?)(?: \*\/)?$/;
/** Numbers outside of words and texts. */
const NUMBER = /(?<![\w'"])\d+(?:\.(\d+))?(?:e[-+]?\d+)?(…?)/g;
/** Relative, for numbers that are written out. */
const TOLERANCE = 1e-9;
const MILLISECONDS = 5000;

type ExampleValue = { readonly value: unknown } | { readonly error: string };

function evaluate(expression: string, scope: object): ExampleValue {
  try {
    const values = runInNewContext(`[${expression}]`, { ...scope }, { timeout: MILLISECONDS }) as unknown[];
    return values.length === 1 ? { value: values[0] } : { error: 'SyntaxError' };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The result, and the allowed error of each number; prose behind it is left out. */
function resultOf(comment: string): { readonly value: unknown; readonly allowed: unknown } | undefined {
  const ends = [...comment.matchAll(/[:;,.(=]? |$/g)].map(({ index }) => index).toReversed();
  for (const end of ends) {
    const text = comment.slice(0, end);
    const result = evaluate(text.replaceAll('…', ''), {});
    if ('error' in result) continue;
    const allowed = text.replaceAll(NUMBER, (digits, decimals: string | undefined, more: string) =>
      String(more === '' ? TOLERANCE * Number(digits) : 10 ** -(decimals?.length ?? 0)),
    );
    return { ...result, allowed: (evaluate(allowed, {}) as { readonly value?: unknown }).value };
  }
  return undefined;
}

/** @param allowed by number; default: the tolerance */
function isLike(actual: unknown, wanted: unknown, allowed?: unknown): boolean {
  if (typeof actual === 'number' && typeof wanted === 'number')
    return (
      Object.is(actual, wanted) ||
      Math.abs(actual - wanted) <= Math.abs((allowed as number | undefined) ?? TOLERANCE * wanted)
    );
  if (typeof actual !== 'object' || typeof wanted !== 'object' || !actual || !wanted)
    return actual === wanted;
  const names = Object.keys(wanted);
  const partOf = (whole: unknown, name: string): unknown =>
    (whole as Record<string, unknown> | undefined)?.[name];
  return (
    Object.keys(actual).length === names.length &&
    names.every((name) => isLike(partOf(actual, name), partOf(wanted, name), partOf(allowed, name)))
  );
}

/**
 * Runs the worked examples of a task: calls with a value behind them, without names from other lines.
 * @returns the wrong ones: `file:line: loss([4, 3]) is 16`
 */
export const wrongExamplesIn = (file: string, text: string, { right, normalForms = {} }: Right): string[] =>
  text.split(/\r?\n/).flatMap((line, k) => {
    const [, expression = '', name = '', comment = ''] = EXAMPLE.exec(line) ?? [];
    const wanted = Object.hasOwn(right, name) ? resultOf(comment) : undefined;
    if (wanted === undefined) return [];
    let args: readonly unknown[] = [];
    const called = (...own: readonly unknown[]): unknown => right[name]!(...((args = own) as never[]));
    const answer = evaluate(expression, { ...right, [name]: called });
    if ('error' in answer) {
      if (/^(?:Syntax|Reference)Error/.test(answer.error)) return [];
      return [`${file}:${k + 1}: ${expression} throws ${answer.error}`];
    }
    const normal = (value: unknown): unknown => normalForms[name]?.(value as never, ...(args as never[]));
    if (isLike(answer.value, wanted.value, wanted.allowed)) return [];
    if (name in normalForms && isLike(normal(answer.value), normal(wanted.value))) return [];
    return [`${file}:${k + 1}: ${expression} is ${JSON.stringify(answer.value)}`];
  });

/** Finds those in starters and READMEs. */
export async function wrongExamples(root: string): Promise<string[]> {
  const course = await loadCourse(root, await exerciseIds(root));
  const files = course.exercises.flatMap(({ id }) =>
    ['README.md', 'solution.ts'].map(async (name) => {
      const file = `exercises/${id}/${name}`;
      const text = await readFile(path.join(root, file), 'utf8').catch(() => '');
      return wrongExamplesIn(file, text, loadGrading(course, id));
    }),
  );
  return (await Promise.all(files)).flat();
}
