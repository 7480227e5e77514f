import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import { linearCombination } from '../../../reference/vectors.ts';
import { evaluate, examplesIn, matching } from '../examples.ts';

const folder = new URL('../../../reference/', import.meta.url);
const names = { ...reference, linearCombination };

const examples = readdirSync(folder).flatMap((file) =>
  examplesIn(readFileSync(new URL(file, folder), 'utf8')),
);

test.each(examples)('the example %s gives %s', (expression, value) => {
  expect(evaluate(expression, names)).toEqual(matching(value));
});

test('every public function of the reference has an example', () => {
  for (const [name, value] of Object.entries(names)) {
    if (typeof value !== 'function') continue;
    expect(
      examples.filter(([expression]) => expression.startsWith(`${name}(`)),
      name,
    ).not.toEqual([]);
  }
});
