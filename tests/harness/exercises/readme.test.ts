import { expect, test } from 'vitest';
import { purity } from '../../../harness/core/checks/index.ts';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';
import { exerciseIds, loadCourse } from '../../../harness/course/shared/exercises/index.ts';
import { readmesOf, withChecks } from '../../../harness/course/shared/exercises/readme-table.ts';

const ROWS = [
  { points: 2, title: 'the loss is L(β)' },
  { points: 10, title: 'the level is 20·log₁₀|H|' },
];

const WRITTEN = String.raw`## What is graded

<!-- checks -->

| points | what must be true          |
| ------ | -------------------------- |
| 2      | the loss is L(β)           |
| 10     | the level is 20·log₁₀\|H\| |

<!-- /checks -->

---
`;

test('the READMEs of all exercises list the checks that there are', async () => {
  const ids = await exerciseIds(ROOT);
  const readmes = await readmesOf(await loadCourse(ROOT, ids));
  expect(readmes).toHaveLength(ids.length);
  for (const { file, text, updated } of readmes) expect(text, file).toBe(updated);
});

test('a table is written where the place for it is marked', () => {
  expect(withChecks('## What is graded\n\n<!-- checks -->\n\n---\n', ROWS)).toBe(WRITTEN);
});

test('below the table of an exercise with an audit stands when the audit counts', () => {
  const audited = withChecks(WRITTEN, [
    ...ROWS,
    { points: 1, title: 'nothing is remembered', kind: purity().kind },
  ]);
  expect(audited).toMatch(
    /remembered +\|\n\nThe last row counts only where at least a third of the points above it is earned: [^\n]+\n\n<!-- \/checks -->/,
  );
  expect(withChecks(audited, ROWS)).toBe(WRITTEN);
});

test('a table takes the place of an earlier one, and the text around it stays', () => {
  expect(withChecks(WRITTEN, ROWS)).toBe(WRITTEN);
  const other = withChecks(WRITTEN, [{ points: 1, title: 'another law' }]);
  expect(other).not.toContain('the loss');
  expect(withChecks(other, ROWS)).toBe(WRITTEN);
});

test('a README without a place for the table is an error', () => {
  expect(() => withChecks('## What is graded\n', ROWS)).toThrow('README.md: no line <!-- checks -->');
});
