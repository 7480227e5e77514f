import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as checks from '../../../../harness/core/checks/index.ts';
import { evaluate, examplesIn, matching } from '../../examples.ts';

const sources = ['checks', 'inputs'].flatMap((room) => {
  const folder = new URL(`../../../../harness/core/${room}/`, import.meta.url);
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
});
/** Those of functions that authors can import. */
const examples = sources
  .flatMap(examplesIn)
  .filter(([expression]) => Object.keys(checks).some((name) => expression.startsWith(`${name}(`)));

const valueOf = (expression: string): unknown => {
  const value = evaluate(expression, checks);
  return value instanceof fc.Arbitrary ? fc.sample(value, { seed: 1, numRuns: 1 })[0] : value;
};

test.each(examples)('the example %s gives %s', (expression, value) => {
  expect(valueOf(expression)).toEqual(matching(value));
});

test('every helper for matrices, texts and shapes has an example', () => {
  for (const name of ['matrixOf', 'stringOf', 'fn'])
    expect(
      examples.filter(([expression]) => expression.startsWith(`${name}(`)),
      name,
    ).not.toEqual([]);
});
