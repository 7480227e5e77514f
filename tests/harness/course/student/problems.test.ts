import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { OwnGrade } from '../../../../harness/course/student/grade-workspace.ts';
import { renderProblems } from '../../../../harness/course/student/problems.ts';
import { ROOT } from '../../commands/run.ts';
import { check, exercise } from '../class/reports/grades.ts';

const SOURCE = `const $half = 0.5;
// function loss(beta) is below.

export function loss$(beta) {}
export const loss = (beta) => 1;
`;

const failing = (fields: Parameters<typeof check>[0]) =>
  check({ outcome: 'failed', title: 'the loss is L(β)', ...fields });

const own = (grade: OwnGrade['grade'], fields: Partial<OwnGrade> = {}): OwnGrade => ({
  title: grade.id,
  grade,
  files: { 'solution.ts': SOURCE },
  checks: new Map(),
  laterPoints: 0,
  fingerprint: '',
  ...fields,
});

/** What VS Code reads from lines by the pattern of .vscode/tasks.json. */
async function readByEditor(lines: readonly string[]): Promise<(string | undefined)[][]> {
  const { tasks } = parse(await readFile(path.join(ROOT, '.vscode/tasks.json'), 'utf8'));
  const { regexp, file, line, column, severity, message } = tasks[0].problemMatcher.pattern;
  const pattern = new RegExp(regexp);
  return lines.map((text) => {
    const groups = pattern.exec(text) ?? [];
    return [file, line, column, severity, message].map((group) => groups[group]);
  });
}

test('VS Code reads each failed check with its place, or that of the declaration whose call failed', async () => {
  const checks = [
    check({ outcome: 'passed' }),
    failing({ message: 'L(β) is wrong\nhere', position: { file: 'parts.ts', line: 7, column: 3 } }),
    failing({ message: 'L(β) is wrong', call: 'const a = [1];\nloss(a)' }),
    failing({ message: 'L(β) is wrong', call: 'absent([1])' }),
    failing({ message: 'L(β) is wrong' }),
  ];
  const title = 'the loss is L(β): L(β) is wrong';
  const types = {
    position: { file: 'solution.ts', line: 2, column: 1 },
    message: 'No.',
    kind: 'type',
  } as const;
  const lines = renderProblems([own(exercise(checks, { id: '01-loss' }), { types })]);
  expect(await readByEditor(lines)).toEqual([
    ['exercises/01-loss/parts.ts', '7', '3', 'error', String.raw`${title}\nhere`],
    ['exercises/01-loss/solution.ts', '5', '1', 'error', title],
    ['exercises/01-loss/solution.ts', '1', '1', 'error', title],
    ['exercises/01-loss/solution.ts', '1', '1', 'error', title],
    ['exercises/01-loss/solution.ts', '2', '1', 'warning', 'No.'],
  ]);
});

test('VS Code reads why a solution does not load, and nothing where all is right', async () => {
  const position = { file: 'solution.ts', line: 1, column: 21 };
  const unloaded = exercise([], { id: '01-loss', note: 'this is not valid', position });
  expect(await readByEditor(renderProblems([own(unloaded)]))).toEqual([
    ['exercises/01-loss/solution.ts', '1', '21', 'error', 'this is not valid'],
  ]);
  expect(renderProblems([own(exercise([check({ outcome: 'passed' })]))])).toEqual([]);
});
