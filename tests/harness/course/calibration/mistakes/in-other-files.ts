import { CHECKS, GRADING, MISCONCEPTION, REFERENCE, VARIANT, type Mistake } from './mistake.ts';

export const IN_OTHER_FILES: readonly Mistake[] = [
  {
    name: 'the reference throws',
    file: REFERENCE,
    edit: ['): number {', `): number {\n  if (x.length > 2) throw new RangeError('too long');`],
    says: [
      '✗ the reference fails any-input (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${REFERENCE}`,
      'mean threw RangeError: too long',
      `at        ${REFERENCE}:LINE`,
      'call      mean([',
      'next      Fix the reference',
      'Fix this first: nothing else was measured.',
    ],
  },
  {
    name: 'the reference is wrong in an example',
    file: REFERENCE,
    edit: ['one * one', '2 * one * one'],
    says: [
      '✗ the reference fails by-hand (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${REFERENCE}`,
      'call      mean([1, 2, 2])',
      'expected  9',
      'got       18',
      'next      Fix the reference, or the check if the reference is right.',
    ],
  },
  {
    name: 'the reference changes its argument',
    file: REFERENCE,
    edit: ['): number {', '): number {\n  (x as number[]).push(0);'],
    says: [
      '✗ the reference fails no-side-effects (seed 1)',
      `file      ${REFERENCE}`,
      'mean changed its argument x: work on a copy',
      'call      mean([',
      'next      Fix the reference',
    ],
  },
  {
    name: 'a variant is wrong',
    file: VARIANT,
    edit: ['one * one', 'one'],
    says: [
      '✗ false reject: loop fails any-input (seed 1)',
      `check     ${CHECKS}:`,
      `file      ${VARIANT}`,
      'mean(x) is wrong',
      'call      mean([',
      'expected  ',
      'next      If the variant is right, fix the check',
    ],
  },
  {
    name: 'a variant throws',
    file: VARIANT,
    edit: ['): number {', `): number {\n  if (x.length === 8) throw new Error('eight');`],
    says: [
      '✗ false reject: loop fails any-input (seed 1)',
      'mean threw Error: eight',
      `at        ${VARIANT}:LINE`,
      'call      mean([',
    ],
  },
  {
    name: 'a variant has a syntax error',
    file: VARIANT,
    edit: ['of x)', 'of x'],
    says: [
      '✗ loop cannot be loaded: this is not valid TypeScript',
      `file      ${VARIANT}:LINE`,
      'next      Fix the file',
    ],
  },
  {
    name: 'the reference lacks a function that the checks use',
    file: REFERENCE,
    edit: ['function mean(', 'function average('],
    says: [`${CHECKS}:`, 'Import "mean" will always be undefined', `"${REFERENCE}"`],
  },
  {
    name: 'a misconception lacks a function',
    file: MISCONCEPTION,
    edit: ['function mean(', 'function meen('],
    says: [
      '✗ counts-its-calls does not export mean (seed 1)',
      `file      ${MISCONCEPTION}`,
      'next      Every solution has all functions of exports',
    ],
  },
  {
    name: 'a misconception is right',
    file: MISCONCEPTION,
    edit: [', calls++', ''],
    says: [
      '✗ false accept: counts-its-calls earns full marks (seed 1)',
      `file      ${MISCONCEPTION}`,
      'next      Is it wrong at all? Then add an input that shows the mistake',
    ],
  },
  {
    name: 'a misconception uses a name that does not exist',
    file: MISCONCEPTION,
    edit: ['...x', '...xs'],
    says: [
      '✗ counts-its-calls: mean threw ReferenceError',
      'xs',
      `file      ${MISCONCEPTION}:LINE`,
      'next      Fix the name',
    ],
  },
  {
    name: 'a misconception has no sentence',
    file: MISCONCEPTION,
    edit: [/^\/\/.*\n/, ''],
    says: [`${MISCONCEPTION}:1: begins with no // sentence for the student`],
  },
  {
    name: 'a misconception has a weight that does not exist',
    file: MISCONCEPTION,
    edit: ['weight: wrong', 'weight: serious'],
    says: [`${MISCONCEPTION}:LINE: write "// weight: slip"`, 'got "// weight: serious"'],
  },
  {
    name: 'a misconception loses more than its weight says',
    file: MISCONCEPTION,
    edit: ['weight: wrong', 'weight: slip'],
    says: [
      '✗ counts-its-calls loses 6 of 6 points; a slip should lose at most 2',
      `file      ${MISCONCEPTION}`,
      'next      Change the line "// weight: …"',
    ],
  },
  {
    name: 'exercise.json names a scenario that does not exist',
    file: `${GRADING}/exercise.json`,
    edit: ['"worked-example"', '"worked-exmple"'],
    says: [
      `${GRADING}/exercise.json: /scenarios: there is no worked-exmple.json in scenarios/ beside it or in tests/scenarios/`,
      'did you mean "worked-example"?',
    ],
  },
  {
    name: 'a scenario has a property of another name',
    file: `${GRADING}/scenarios/worked-example.json`,
    edit: ['"expected"', '"expectd"'],
    says: [
      `${GRADING}/scenarios/worked-example.json:LINE:`,
      '/expectd: unknown property; did you mean "expected"?',
    ],
  },
  {
    name: 'a scenario lacks the answer that the check compares with',
    file: `${GRADING}/scenarios/worked-example.json`,
    edit: ['"answer"', '"answr"'],
    says: [
      '✗ the reference fails worked-example (seed 1)',
      `check     ${CHECKS}:`,
      'scenario  worked-example',
      'call      mean([1, 2, 2])',
      'next      The check expects undefined here',
    ],
  },
];
