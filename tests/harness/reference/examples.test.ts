import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as reference from '../../../reference/index.ts';
import { linearCombination } from '../../../reference/vectors.ts';
import { evaluate, examplesIn, matching } from '../examples.ts';

const folder = new URL('../../../reference/', import.meta.url);
const names = { ...reference, linearCombination };

/** The examples of each module, with the names that they may use: the module's own come first. */
const examples = await Promise.all(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => {
      const url = new URL(file, folder);
      const scope = { ...names, ...((await import(url.href)) as Record<string, unknown>) };
      return examplesIn(readFileSync(url, 'utf8')).map(
        ([expression, value]) => [expression, value, scope] as const,
      );
    }),
).then((all) => all.flat());

test.each(examples)('the example %s gives %s', (expression, value, scope) => {
  expect(evaluate(expression, scope)).toEqual(matching(value));
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
