import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import { linearCombination } from '../../../reference/vectors.ts';

const folder = new URL('../../../reference/', import.meta.url);
const names = Object.entries({ ...reference, linearCombination });

/** Every line `@example expression // value` of the docstrings; … in a value means further digits. */
const examples = readdirSync(folder).flatMap((file) => {
  const text = readFileSync(new URL(file, folder), 'utf8');
  return [...text.matchAll(/@example (.+?) \/\/ (.+)$/gm)].map(
    ([, expression, value]) => [expression!, value!] as const,
  );
});

function evaluate(expression: string, scope: [string, unknown][]): unknown {
  return new Function(...scope.map(([name]) => name), `return ${expression}`)(
    ...scope.map(([, value]) => value),
  );
}

/** A matcher for a number as it is written: a close number or, with …, a number that begins with these digits. */
function matcherOf(digits: string): unknown {
  if (!digits.endsWith('…')) return expect.closeTo(Number(digits), 12);
  const shown = digits.slice(0, -1);
  const middle = 0.5 * 10 ** -(shown.split('.')[1] ?? '').length;
  const value = Number(shown);
  return expect.toSatisfy(
    (actual: number) =>
      Math.abs(Math.abs(actual - value) - middle) <= middle && Math.abs(actual) >= Math.abs(value),
  );
}

/** A value with its numbers replaced by their matchers; digits within a word or a string stay the same. */
function matching(value: string): unknown {
  const pattern = value.replaceAll(/(?<![\w'-])-?\d+(?:\.\d+)?…?/g, (digits) => `matcherOf('${digits}')`);
  return evaluate(pattern, [['matcherOf', matcherOf]]);
}

test.each(examples)('the example %s gives %s', (expression, value) => {
  expect(evaluate(expression, names)).toEqual(matching(value));
});

test('every public function of the reference has an example', () => {
  for (const [name, value] of names) {
    if (typeof value !== 'function') continue;
    expect(
      examples.filter(([expression]) => expression.startsWith(`${name}(`)),
      name,
    ).not.toEqual([]);
  }
});
