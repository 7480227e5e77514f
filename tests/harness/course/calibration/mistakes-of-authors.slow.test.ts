import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { createExercise, parseSignatures } from '../../../../harness/course/scaffold/index.ts';
import { copyOfTheProject, runScript } from '../../commands/run.ts';
import { sharedFolder } from '../classes/folders.ts';

const ID = '51-means';
const GRADING = `tests/exercises/${ID}`;
const CHECKS = `${GRADING}/checks.ts`;
const REFERENCE = 'reference/means.ts';
const VARIANT = `${GRADING}/variants/in-a-class.ts`;
const MISCONCEPTION = `${GRADING}/misconceptions/counts-its-calls.ts`;
const PROPERTY = "id: 'mean-is-right'";

const root = await copyOfTheProject(await sharedFolder());
beforeAll(async () => {
  const functions = parseSignatures(['mean(x: vector): number']);
  await createExercise(root, { id: ID, title: 'Means', summary: 'Write means.', functions });
});

interface Mistake {
  readonly name: string;
  readonly file: string;
  /** The text, and what is in its place. */
  readonly edit: readonly [from: string | RegExp, to: string];
  /** What the author reads, in this order; LINE is the line of the first edit. */
  readonly says: readonly string[];
}

const MISTAKES: readonly Mistake[] = [
  {
    name: 'the reference throws',
    file: REFERENCE,
    edit: ['allNumbers([x]);', `allNumbers([x]);\n  if (x.length > 2) throw new RangeError('too long');`],
    says: [
      '✗ the reference fails mean-is-right (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${REFERENCE}`,
      'mean threw RangeError: too long',
      `at        ${REFERENCE}:LINE`,
      'call      mean([',
      'next      Mend the reference',
    ],
  },
  {
    name: 'the reference is wrong in an example',
    file: REFERENCE,
    edit: ['value * value', '2 * value * value'],
    says: [
      '✗ the reference fails mean-by-hand (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${REFERENCE}`,
      'call      mean([1, 2, 2])',
      'expected  9',
      'got       18',
      'next      Mend the reference, or the check if the reference is right.',
    ],
  },
  {
    name: 'a variant is wrong',
    file: VARIANT,
    edit: ['value * value', 'value'],
    says: [
      '✗ false reject: in-a-class fails mean-is-right (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${VARIANT}`,
      'mean(x) is wrong',
      'call      mean([',
      'expected  ',
      'next      If the variant is right, mend the check',
    ],
  },
  {
    name: 'a variant throws',
    file: VARIANT,
    edit: ['allNumbers([x]);', `allNumbers([x]);\n  if (x.length === 8) throw new Error('eight');`],
    says: [
      '✗ false reject: in-a-class fails mean-is-right (seed 1)',
      'mean threw Error: eight',
      `at        ${VARIANT}:LINE`,
      'call      mean([',
    ],
  },
  {
    name: 'a variant has a syntax error',
    file: VARIANT,
    edit: ['class Right {', 'class Right }'],
    says: [
      '✗ in-a-class cannot be loaded: this is not valid TypeScript',
      `file      ${VARIANT}:LINE`,
      'next      Mend the file',
    ],
  },
  {
    name: 'the hint is missing',
    file: CHECKS,
    edit: [/ {6}hint: 'Which .*\n/, ''],
    says: [
      `${CHECKS}:`,
      ': check mean-is-right: hint is missing: where should a student look if this check fails?',
    ],
  },
  {
    name: 'two checks have the same id',
    file: CHECKS,
    edit: ["id: 'mean-by-hand'", "id: 'mean-is-right'"],
    says: [`${CHECKS}:LINE: two checks have the id mean-is-right`],
  },
  {
    name: 'points are 0',
    file: CHECKS,
    edit: ['points: 3', 'points: 0'],
    says: [`${CHECKS}:`, ': check mean-is-right: points must be greater than 0; got 0'],
  },
  {
    name: 'checks.ts has a syntax error',
    file: CHECKS,
    edit: [PROPERTY, "id 'mean-is-right'"],
    says: [`${CHECKS}:LINE:`, 'Expected "}" but found'],
  },
  {
    name: 'checks.ts uses a name that does not exist',
    file: CHECKS,
    edit: ['property({', 'propperty({'],
    says: [`${CHECKS}:`, ': ReferenceError: propperty is not defined'],
  },
  {
    name: 'a check calls a function that is not there',
    file: CHECKS,
    edit: ['solution.mean(x), reference', 'solution.men(x), reference'],
    says: [
      '✗ mean-is-right throws by itself (seed 1)',
      'TypeError: solution.men is not a function',
      `thrown at ${CHECKS}:LINE`,
      'next      Mend that line.',
    ],
  },
  {
    name: 'a misconception is right',
    file: MISCONCEPTION,
    edit: ['.concat(calls++)', ''],
    says: [
      '✗ false accept: counts-its-calls earns full marks (seed 1)',
      `file      ${MISCONCEPTION}`,
      'next      Add an input that shows the mistake',
    ],
  },
  {
    name: 'a misconception has no sentence',
    file: MISCONCEPTION,
    edit: [/^\/\/.*\n/, ''],
    says: [`${MISCONCEPTION}:1: begins with no // sentence for the student`],
  },
  {
    name: 'a tolerance lets everything pass',
    file: CHECKS,
    edit: ['reference.mean(x))', 'reference.mean(x), { tolerance: 1 })'],
    says: [
      '✗ false accept: mean-leaves-out-negative-numbers earns full marks',
      `file      ${GRADING}/misconceptions/mean-leaves-out-negative-numbers.ts`,
      'next      Add an input that shows the mistake',
    ],
  },
  {
    name: 'an end of the declared range is never met',
    file: CHECKS,
    edit: [
      'given: { x: vectorAcross(entry, { least: 1, most: 8 }) }',
      'given: { x: vectorAcross(entry, { least: 2, most: 7 }) }',
    ],
    says: ['✗ mean x: no list of 8 entries', 'next      Generate it: across'],
  },
  {
    name: 'exercise.json names a scenario that does not exist',
    file: `${GRADING}/exercise.json`,
    edit: ['"worked-example"', '"worked-exmple"'],
    says: ['worked-exmple.json: cannot be read (ENOENT)'],
  },
  {
    name: 'a scenario has a property of another name',
    file: `${GRADING}/scenarios/worked-example.json`,
    edit: ['"expected"', '"expectd"'],
    says: ['worked-example.json:LINE:', '/expectd: unknown property; did you mean "expected"?'],
  },
];

test('without a mistake there is nothing to say, except that it is a draft', async () => {
  const { status, stdout } = await runScript('calibrate.ts', [ID, '--short'], root);
  expect(stdout).toContain('! a draft: 2 of at least 5 misconceptions');
  expect([status, stdout.split('\n').at(-2)]).toEqual([0, 'exercises: 1, seeds: 1, breaches: 0']);
});

test.each(MISTAKES)(
  '$name: the author reads where, with which numbers, and what to do next',
  async (mistake) => {
    const { file, edit, says } = mistake;
    const whole = path.join(root, file);
    const before = await readFile(whole, 'utf8');
    const after = before.replace(...(edit as [string, string]));
    expect(after).not.toBe(before);
    const changed = after.split('\n').findIndex((line, k) => line !== before.split('\n')[k]) + 1;
    await writeFile(whole, after);
    try {
      const { status, stdout, stderr } = await runScript('calibrate.ts', [ID, '--short'], root);
      const said = stdout + stderr;
      expect(status).toBe(1);
      expect(said).not.toMatch(/^ +at .*\(.*:\d+:\d+\)$/m);
      let from = 0;
      for (const part of says) {
        const found = said.indexOf(part.replace('LINE', String(changed)), from);
        expect(found, `“${part}” after character ${from} of:\n${said}`).toBeGreaterThanOrEqual(from);
        from = found;
      }
    } finally {
      await writeFile(whole, before);
    }
  },
);
