import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as reference from '../../../reference/index.ts';
import { linearCombination } from '../../../reference/vectors.ts';

const folder = new URL('../../../reference/', import.meta.url);
const names = Object.entries({ ...reference, linearCombination });

/** Every line `@example expression // value` of the docstrings; in a value, … stands for further digits. */
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

/** What fits a number as it is written: close to it, or, with …, one that begins with these digits. */
function written(digits: string): unknown {
  if (!digits.endsWith('…')) return expect.closeTo(Number(digits), 12);
  const shown = digits.slice(0, -1);
  const middle = 0.5 * 10 ** -(shown.split('.')[1] ?? '').length;
  const value = Number(shown);
  return expect.toSatisfy(
    (actual: number) =>
      Math.abs(Math.abs(actual - value) - middle) <= middle && Math.abs(actual) >= Math.abs(value),
  );
}

/** The value with its numbers replaced by what fits them; digits within a word or a string stay. */
function fitting(value: string): unknown {
  const pattern = value.replaceAll(/(?<![\w'-])-?\d+(?:\.\d+)?…?/g, (digits) => `written('${digits}')`);
  return evaluate(pattern, [['written', written]]);
}

it.each(examples)('%s // %s', (expression, value) => {
  expect(evaluate(expression, names)).toEqual(fitting(value));
});

it('every public function has an example', () => {
  for (const [name, value] of names) {
    if (typeof value !== 'function') continue;
    expect(
      examples.filter(([expression]) => expression.startsWith(`${name}(`)),
      name,
    ).not.toEqual([]);
  }
});
