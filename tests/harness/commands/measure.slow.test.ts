import { expect, test } from 'vitest';
import { temporaryFolder } from '../folders.ts';
import { callScript } from './call.ts';

const LOSS = 'export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;';
const GRADIENT = 'export const gradient = ([x, y]) => [2 * x - 4, 4 * (y - 1) ** 3 - 2 * (y - 1)];';
const HESSIAN = 'export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];';
const RIGHT = [LOSS, GRADIENT, HESSIAN].join('\n');
const UPHILL = RIGHT.replace('2 * x - 4', '4 - 2 * x');

/** A corpus of two solutions. */
const corpusOf = (...[a, b]: readonly (readonly [head: string, code: string])[]) =>
  temporaryFolder({
    'README.md': '# Two\n',
    '01-loss.md': `## a\n${a![0]}\n\`\`\`ts\n${a![1]}\n\`\`\`\n\n## b\n${b![0]}\n\`\`\`ts\n${b![1]}\n\`\`\`\n`,
  });
const IS_RIGHT = 'right: plain';
const IS_WRONG = 'wrong: a sign\nwitness: `gradient([3, 2])`';

test('measure counts what was graded as its label says, names what was not, and sets the exit status', async () => {
  const folder = await corpusOf([IS_RIGHT, RIGHT], [IS_WRONG, UPHILL]);
  const { status, stdout } = await callScript('tests/measure/measure.ts', [folder]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\| 01-loss +\| 0 of 1 \(≤ 95\.0 %\) .*\| 0 of 1 \(≤ 95\.0 %\) /m);
});

test('a label that its witness does not prove, and a right solution that loses, are named', async () => {
  const folder = await corpusOf([IS_WRONG, RIGHT], [IS_RIGHT, UPHILL]);
  const { status, stdout } = await callScript('tests/measure/measure.ts', [folder]);
  expect(status).toBe(1);
  expect(stdout).toContain(
    '- 01-loss/a.ts: its witness gradient([3, 2]) has the same value with the reference',
  );
  expect(stdout).toMatch(/^- 01-loss\/b\.ts: plain; \d of 10$/m);
});
