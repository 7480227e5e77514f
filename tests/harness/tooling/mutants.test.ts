import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/bundle/engine.mjs';
import { listedIn, objections, toMutant } from '../../mutation/mutants.ts';

const PAGE = String.raw`
| module           | code         | mutant      | why                |
| ---------------- | ------------ | ----------- | ------------------ |
| \`reference/a.ts\` | \`x < 0\`      | \`x <= 0\`    | both branches meet |
| \`reference/a.ts\` | \`p \|\| q\`     | \`p && q\`    | never differ       |
`.replaceAll(String.raw`\``, '`');

const first = { file: 'reference/a.ts', code: 'x < 0', mutant: 'x <= 0' };
const second = { file: 'reference/a.ts', code: 'p || q', mutant: 'p && q' };

test('the list is read from the rows of a table that hold code', () => {
  expect(listedIn(PAGE)).toEqual([first, second]);
});

test('what survived and is not listed is said, and what is listed and did not survive', () => {
  expect(objections([first, second], listedIn(PAGE))).toEqual([]);
  expect(objections([first, second], [second])).toEqual(['survived: reference/a.ts: `x < 0` → `x <= 0`']);
  expect(objections([second], [first, second])).toEqual([
    'listed, but did not survive: reference/a.ts: `x < 0` → `x <= 0`',
  ]);
});

test('a mutant is shown with the code that it changes, in one line', async () => {
  const file = 'reference/vectors.ts';
  const lines = (await readFile(path.join(ROOT, file), 'utf8')).split('\n');
  const line = lines.findIndex((text) => text.includes('return x.map')) + 1;
  const start = { line, column: lines[line - 1]!.indexOf('return') + 1 };
  const location = { start, end: { line: line + 1, column: 2 } };
  const result = { fileName: path.join(ROOT, file), location, replacement: '{\n}' };
  expect(await toMutant(ROOT, result as Parameters<typeof toMutant>[1])).toEqual({
    file,
    code: 'return x.map((coordinate, k) => p * coordinate + q * y[k]!); }',
    mutant: '{ }',
  });
});
