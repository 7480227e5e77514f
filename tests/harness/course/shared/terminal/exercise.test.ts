import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  colourful,
  renderExercise,
  displayWidth,
} from '../../../../../harness/course/shared/terminal/index.ts';
import { told } from '../../../told.ts';
import { check, exercise, nastyExercise, SCREEN, SEEDED } from '../../class/reports/grades.ts';

const KNOWN = told({
  id: 'known-mistake',
  misconception: 'downhill-sign',
  text: 'Your gradient points downhill: it has the right size and the opposite sign.',
});

const passed = check({ outcome: 'passed', points: 2 });
const failed = check({
  id: 'gradient',
  title: 'the gradient is ∇L(β)',
  message: '∇L(β) is not right',
  expected: [-4, -2],
  actual: [4, 2],
  counterexample: { beta: [0, 0], stepSize: 0.1 },
  ...KNOWN,
});

const render = (...args: Parameters<typeof exercise>): string[] =>
  renderExercise(exercise(...args), 'A loss with two minima', SCREEN);

describe('an exercise in the terminal', () => {
  test('renderExercise shows the path of the picture of a failure', () => {
    const grade = exercise([passed, failed]);
    const file = 'grades/pictures/01-loss/gradient.svg';
    const lines = renderExercise(grade, 'A loss', SCREEN, new Map([['gradient', file]]));
    const added = lines.filter((line) => !renderExercise(grade, 'A loss', SCREEN).includes(line));
    expect(added).toEqual([`      picture   ${file}`]);
  });

  test('renderExercise explains each check and shows the console output', () => {
    const again = check({
      id: 'again',
      title: 'the Hessian is symmetric, and it is the slope of your own gradient, at every β',
      message: 'hessian ran for ever',
      outcome: 'limit',
      position: { file: 'solution.ts', line: 12, column: 5 },
      ...KNOWN,
    });
    const blocked = check({
      title: 'the answers depend on β alone',
      outcome: 'blocked',
      message: 'waits for “the gradient is ∇L(β)”',
    });
    expect(render([passed, failed, again, blocked], { console: ['here 1', '  \u001B[31mred'] })).toEqual([
      '',
      '01-loss  A loss with two minima                                            2 / 8',
      '  ✓ the loss is L(β)                                                           2',
      '  ✗ the gradient is ∇L(β)                                                    0/2',
      '      Start here: ∇L(β) is not right',
      '      likely    Your gradient points downhill: it has the right size and the',
      '                opposite sign.',
      '      expected  [-4, -2]',
      '      got       [4, 2]',
      '      with      beta = [0, 0]',
      '                stepSize = 0.1',
      '',
      '  ✗ the Hessian is symmetric, and it is the slope of your own gradient,      0/2',
      '    at every β',
      '      hessian ran for ever',
      '      at        solution.ts:12:5',
      '      likely    same as above',
      '',
      '  ○ the answers depend on β alone                                            0/2',
      '      waits for “the gradient is ∇L(β)”',
      '  your code printed',
      '      here 1',
      '        \\u001b[31mred',
    ]);
  });

  test('of what the code prints, the first lines are shown and the others counted', () => {
    const printed = Array.from({ length: 21 }, (_, k) => `step ${k}`);
    const lines = render([passed], { console: printed });
    expect(lines.slice(-11)[0]).toBe('      step 0');
    expect(lines.at(-1)).toBe('      … and 11 more');
  });

  test('renderExercise shows only the error and its position if the solution cannot be loaded', () => {
    const note = "this is not valid TypeScript: ',' expected.";
    const position = { file: 'solution.ts', line: 12, column: 90 };
    const blocked = check({ outcome: 'blocked', message: 'waits' });
    expect(render([blocked, blocked], { note, position })).toEqual([
      '',
      '01-loss  A loss with two minima                                            0 / 4',
      `  ${note}`,
      '  at        solution.ts:12:90',
      '  ○ All checks are blocked until the solution can be loaded.',
    ]);
  });

  test('renderExercise shows only the name of an unimplemented function', () => {
    const stub = check({
      outcome: 'threw',
      message: 'loss threw Error: not implemented yet',
      unwritten: 'loss',
      ...told({ id: 'hint', text: 'see the task' }),
      position: { file: 'solution.ts', line: 2, column: 9 },
      counterexample: { beta: [0, 0] },
    });
    expect(render([stub]).slice(2)).toEqual([
      '  ✗ the loss is L(β)                                                         0/2',
      '      loss is not implemented yet',
    ]);
  });

  test('renderExercise shows pending points after an error of the grader', () => {
    const broken = check({ outcome: 'harness-error', message: 'TypeError: x' });
    expect(render([broken], { status: 'harness-error' })).toEqual([
      '',
      '01-loss  A loss with two minima                                 0 / 2, 2 pending',
      '  Needs review: the grader itself failed here.',
      '  Earned: 0 of 2 points. Open until an instructor has looked: 2.',
      '  ! the loss is L(β)                                                     pending',
      '      The grader itself failed on this check: TypeError: x',
      '',
    ]);
  });

  test('renderExercise cuts long lists to the first difference and console output to its beginning', () => {
    const expected = Array.from({ length: 30 }, () => 0);
    const actual = expected.map((_, k) => (k < 20 ? 0 : 1));
    const printed = Array.from({ length: 100 }, (_, k) => `line ${k}`);
    const lines = render([check({ message: 'y is not right', expected, actual })], { console: printed });
    expect(lines).toContain('      got       […, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]');
    expect(lines).toContain('                (first difference at index 20)');
    expect(lines.slice(-2)).toEqual(['      line 9', '      … and 90 more']);
  });
});

describe('properties of any rendered exercise', () => {
  test('renderExercise prints no control characters', () => {
    fc.assert(
      fc.property(nastyExercise, (grade) => {
        for (const line of renderExercise(grade, 'A title', SCREEN))
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
      SEEDED,
    );
  });

  test('renderExercise exceeds the width only if a single word does', () => {
    fc.assert(
      fc.property(nastyExercise, fc.integer({ min: 40, max: 100 }), (grade, width) => {
        for (const line of renderExercise(grade, 'A title', { ...SCREEN, width }))
          if (displayWidth(line) > width) expect(line.trim()).toMatch(LONG);
      }),
      SEEDED,
    );
  });

  test('renderExercise shows the points of the exercise and the score of each check', () => {
    fc.assert(
      fc.property(nastyExercise, (grade) => {
        const lines = renderExercise(grade, 'A title', SCREEN);
        expect(lines[1]).toMatch(new RegExp(` ${grade.points} / ${grade.maxPoints}$`));
        const rows = lines.filter((line) =>
          /^  (?:✗ the loss is L\(β\) +0\/2|! the loss is L\(β\) +pending)$/.test(line),
        );
        expect(rows).toHaveLength(grade.checks.length);
      }),
      SEEDED,
    );
  });

  test('renderExercise in colour has the same text', () => {
    fc.assert(
      fc.property(nastyExercise, (grade) => {
        const painted = renderExercise(grade, 'A title', { ...SCREEN, paint: colourful });
        expect(painted.map((line) => stripVTControlCharacters(line))).toEqual(
          renderExercise(grade, 'A title', SCREEN),
        );
      }),
      SEEDED,
    );
  });
});

/** A line without a place to break it: at most a label precedes the one long word. */
const LONG = /^(?:(?:expected|got|with|at|hint|likely) +)?(?:\S|(?<=[\s:{]) | (?=\}))*$/u;
