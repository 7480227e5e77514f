import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'jsonc-parser';
import { expect, test } from 'vitest';
import type { CheckGrade } from '../../../../../harness/core/model/grades.generated.ts';
import { callFile } from '../../../../../harness/course/student/debug/call-file.ts';
import {
  chooseCheck,
  chooseExercise,
  firstToDebug,
  requireLoaded,
} from '../../../../../harness/course/student/debug/choose.ts';
import { ROOT } from '../../../commands/run.ts';
import { told } from '../../../told.ts';

const failed: CheckGrade = {
  id: 'path-length',
  title: 'the path has steps + 1 points',
  points: 0,
  maxPoints: 1,
  outcome: 'failed',
  message: 'the number of points of the path is wrong',
  ...told({ id: 'hint', text: 'Does the path hold\nthe start?' }),
  call: 'const gradient = (beta) => [2 * beta[0]];\nmomentumDescent(gradient, [1], 0.1, 0.5, 1)',
  expected: 2,
  actual: 1,
};
const unwritten: CheckGrade = {
  ...failed,
  id: 'step',
  outcome: 'threw',
  message: 'momentumStep threw Error: not implemented yet',
  unwritten: 'momentumStep',
};
const passed: CheckGrade = { id: 'path', points: 1, maxPoints: 1, outcome: 'passed' };
const blocked: CheckGrade = { ...passed, id: 'end', outcome: 'blocked', message: 'not run' };

/** The statements of a program, without its comments. */
const statements = (text: string): string[] => text.split('\n').filter((line) => !/^(?:\/\/|$)/.test(line));

test('a program makes the call and prints both answers; its comment says what was expected', () => {
  const text = callFile('04-momentum', failed);
  expect(statements(text)).toEqual([
    "import { momentumDescent } from '../exercises/04-momentum/solution.ts';",
    'const gradient = (beta) => [2 * beta[0]];',
    'const answer = momentumDescent(gradient, [1], 0.1, 0.5, 1);',
    "console.log('your answer:', answer);",
    String.raw`console.log("when this file was written: the number of points of the path is wrong\nexpected  2\ngot       1");`,
  ]);
  expect(text).toContain(
    '// expected  2\n// got       1\n// hint      Does the path hold\n//           the start?',
  );
  expect(text).toContain('//   npm run debug -- 04-momentum path-length');
});

test('several calls of a check are made in order, and the first answer is read again', () => {
  const call = 'step((beta) => [1], [2])\nstep((beta) => [1], [3])';
  expect(statements(callFile('03-gradient-descent', { ...failed, call })).slice(1, -1)).toEqual([
    'let answer1, answer2;',
    'answer1 = step((beta) => [1], [2]);',
    "console.log('answer1:', answer1);",
    'answer2 = step((beta) => [1], [3]);',
    "console.log('answer2:', answer2);",
    "console.log('answer1, read again:', answer1);",
  ]);
});

test('of calls that show a memory the last one is what a student reads, and says what it gives alone', () => {
  const memory = { differs: 'answer', call: failed.call!, after: failed.call!, here: 1, alone: 2 } as const;
  expect(statements(callFile('04-momentum', { ...failed, memory })).slice(1)).toEqual([
    '{',
    '  const gradient = (beta) => [2 * beta[0]];',
    '  momentumDescent(gradient, [1], 0.1, 0.5, 1);',
    '}',
    'const gradient = (beta) => [2 * beta[0]];',
    'const answer = momentumDescent(gradient, [1], 0.1, 0.5, 1);',
    "console.log('your answer:', answer);",
    String.raw`console.log("when this file was written, npm test said after all its earlier calls: the number of points of the path is wrong\nexpected  2\ngot       1\nalone     2");`,
  ]);
  const evaluations = { ...memory, differs: 'evaluations', function: 'gradient' } as const;
  expect(callFile('04-momentum', { ...failed, memory: evaluations })).not.toContain('alone ');
  // Memory that is proved at another call than the one that is read.
  const call = 'momentumStep(1)';
  const lines = statements(callFile('04-momentum', { ...failed, call, memory }));
  expect(lines.slice(-3, -1)).toEqual([
    'const answer = momentumStep(1);',
    "console.log('your answer:', answer);",
  ]);
  const read = { ...failed, call, memory, ...told({ id: 'remembers', isShown: true }) };
  expect(callFile('04-momentum', read)).not.toContain(call);
});

test('a failure that no single call shows is a sentence', () => {
  const { call: _, ...without } = failed;
  expect(() => callFile('04-momentum', without)).toThrow('path-length has no single call: the number of');
  const memory = { differs: 'answer', call: failed.call!, here: 1, alone: 2 } as const;
  expect(() => callFile('04-momentum', { ...failed, memory })).toThrow('fails after many calls only');
});

test('a word chooses one exercise; an id that is part of another one is not ambiguous', () => {
  const ids = ['03-gradient-descent', '04-momentum', '04-momentum-again'];
  expect(chooseExercise(ids, 'descent')).toBe('03-gradient-descent');
  expect(chooseExercise(ids, '04-momentum')).toBe('04-momentum');
  expect(() => chooseExercise(ids, 'mom')).toThrow('"mom" could be 04-momentum or 04-momentum-again');
  expect(() => chooseExercise(ids, 'momntum')).toThrow('Did you mean 04-momentum');
});

test('a word chooses one check; without a word it is the first that failed', () => {
  const grade = { id: '04-momentum', status: 'graded', points: 1, maxPoints: 3 } as const;
  const choose = (checks: readonly CheckGrade[], word?: string) => chooseCheck({ ...grade, checks }, word);
  const all = [passed, failed, { ...failed, id: 'length' }, blocked];
  expect(choose(all)).toBe(failed);
  expect(choose(all, 'path-')).toBe(failed);
  expect(choose(all, 'length').id).toBe('length');
  expect(() => choose(all, 'ngth')).toThrow('"ngth" could be path-length or length: write more of it.');
  expect(() => choose(all, 'lenght')).toThrow('No check matches "lenght". The checks are ');
  const ofStep = { ...failed, id: 'step', call: 'momentumStep(1)' };
  expect(choose([...all, ofStep], 'momentumStep')).toBe(ofStep);
  expect(() => choose([...all, ofStep, { ...ofStep, id: 'z' }], 'momentumStep')).toThrow(
    'These checks of momentumStep fail: step, z. Write one of them.',
  );
  expect(() => choose(all, 'path')).toThrow('path passes. These fail: path-length, length.');
  expect(() => choose(all, 'end')).toThrow('end has no call: not run. These fail: path-length, length.');
  expect(() => choose([passed])).toThrow('No check of 04-momentum fails.');
  expect(choose([unwritten, failed])).toBe(failed);
  expect(() => choose([unwritten, failed], 'step')).toThrow(
    'step has no call: momentumStep is not implemented yet. These fail: path-length.',
  );
});

test('without a word it is the first exercise that is started and fails', () => {
  const of = (id: string, status: 'graded' | 'not-started', ...checks: CheckGrade[]) => ({
    title: id,
    fingerprint: id,
    checks: new Map(),
    laterPoints: 0,
    grade: { id, status, points: 0, maxPoints: 1, checks },
  });
  const first = of('03-gradient-descent', 'graded', passed, failed);
  const others = [of('01-loss', 'not-started'), of('02-stationary-points', 'graded', passed, unwritten)];
  expect(firstToDebug([...others, first])).toBe(first);
  expect(() => firstToDebug(others)).toThrow('No check of what you have started fails.');
});

test('a solution that is not started or cannot be loaded is a sentence', () => {
  const grade = { id: '04-momentum', status: 'graded', points: 0, maxPoints: 3 } as const;
  const position = { file: 'solution.ts', line: 3, column: 7 };
  const unloaded = { ...grade, note: 'this is not valid', position, checks: [blocked] };
  expect(() => requireLoaded({ grade: unloaded })).toThrow(
    'The solution of 04-momentum cannot be loaded: this is not valid (solution.ts:3:7)',
  );
  const loaded = { ...grade, checks: [blocked, failed] };
  const notStarted = { ...grade, status: 'not-started', checks: [] } as const;
  expect(() => requireLoaded({ grade: notStarted })).toThrow('04-momentum is not started');
  requireLoaded({ grade: loaded });
});

test('F5 in VS Code runs a script that package.json has', async () => {
  const launch = parse(await readFile(path.join(ROOT, '.vscode/launch.json'), 'utf8'));
  const { scripts } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8'));
  const [only] = launch.configurations;
  expect(only).toMatchObject({ type: 'node', request: 'launch', runtimeExecutable: 'npm' });
  expect(only.runtimeArgs).toEqual(['run', 'debug', '--', '${relativeFile}']);
  expect(scripts.debug).toBe('node scripts/start.mjs debug');
});
