import { CHECKS, GRADING, ID, PROPERTY, REFERENCE, type Mistake } from './mistake.ts';

export const IN_CHECKS: readonly Mistake[] = [
  {
    name: 'the hint is missing',
    file: CHECKS,
    edit: [/ {6}hint: 'Which .*\n/, ''],
    says: [
      `${CHECKS}:`,
      ': check any-input: hint is missing: where should a student look if this check fails?',
    ],
  },
  {
    name: 'two checks have the same id',
    file: CHECKS,
    edit: ["id: 'by-hand'", "id: 'any-input'"],
    says: [`${CHECKS}: two checks have the id any-input`],
  },
  {
    name: 'points are 0',
    file: CHECKS,
    edit: ['points: 3', 'points: 0'],
    says: [`${CHECKS}:`, ': check any-input: points must be greater than 0; got 0'],
  },
  {
    name: 'checks.ts has a syntax error',
    file: CHECKS,
    edit: [PROPERTY, "id 'any-input'"],
    says: [`${CHECKS}:LINE:`, 'Expected "}" but found'],
  },
  {
    name: 'checks.ts uses a name that does not exist',
    file: CHECKS,
    edit: ['property<Solution', 'propperty<Solution'],
    says: [`${CHECKS}:`, ': ReferenceError: propperty is not defined'],
  },
  {
    name: 'a check takes its numbers from chance',
    file: CHECKS,
    edit: [
      '*holds(solution, { x }) {',
      '*holds(solution, { x: [...given] }) {\n        const x = given.map((each) => each * Math.random());',
    ],
    says: [
      '✗ any-input is another check when it is run again (seed 1)',
      `${CHECKS}:`,
      'without Math.random, Date',
    ],
  },
  {
    name: 'a check does not end',
    file: CHECKS,
    edit: ['*holds(solution, { x }) {', '*holds(solution, { x }) {\n        for (;;);'],
    says: [`${ID}, seed 1: “any-input” did not end in 120 s.`, 'Count its turns.'],
  },
  {
    name: 'a range is upside down',
    file: CHECKS,
    edit: ['signed(1e-6, 100)', 'signed(100, 1e-6)'],
    says: [
      `${CHECKS}:LINE: RangeError: signed(100, 0.000001): no number is at least 100 and at most 0.000001`,
    ],
  },
  {
    name: 'the shortest length is the longest',
    file: CHECKS,
    edit: ['100)), 1, 8)', '100)), 8, 1)'],
    says: [`${CHECKS}:LINE: RangeError: listOf(…, 8, 1): no length is at least 8 and at most 1`],
  },
  {
    name: 'checks.ts imports a file that does not exist',
    file: CHECKS,
    edit: ['import * as', "import { helper } from './helpers.ts';\nexport { helper };\nimport * as"],
    says: [`${CHECKS}:LINE:`, 'Could not resolve "./helpers.ts"'],
  },
  {
    name: 'checks.ts imports a name that the public entry point does not have',
    file: CHECKS,
    edit: ['  agree,', '  aggree as agree,'],
    says: [`${CHECKS}:LINE:`, 'No matching export in "harness/core/checks/index.ts" for import "aggree"'],
  },
  {
    name: 'checks.ts calls a function of the reference that is not there',
    file: CHECKS,
    edit: ['reference.mean(x)', 'reference.men(x)'],
    says: [`${CHECKS}:LINE:`, 'Import "men" will always be undefined', REFERENCE],
  },
  {
    name: 'checks.ts has no default export',
    file: CHECKS,
    edit: ['export default exercise', 'export const graded = exercise'],
    says: [`${CHECKS}: the default export must be an exercise({ … }); there is none`],
  },
  {
    name: 'a check compares nothing',
    file: CHECKS,
    edit: ["yield agree('mean(x)', solution.mean(x), reference.mean(x));", 'solution.mean(x);'],
    says: [
      '✗ any-input compares nothing (seed 1)',
      `check     ${CHECKS}:`,
      'next      Let holds yield at least one comparison',
    ],
  },
  {
    name: 'exports names fewer parameters than the reference has',
    file: CHECKS,
    edit: ["fn(['x'], number)", 'fn([], number)'],
    says: [
      '✗ domains: no function has a parameter x (seed 1)',
      'next      Name it after a parameter, as in exports (which names none)',
    ],
  },
  {
    name: 'a check passes a function to map, which also passes the index and the list',
    file: CHECKS,
    edit: ['solution.mean(x), reference.mean(x)', '[x].map(solution.mean), [reference.mean(x)]'],
    says: [
      '✗ any-input throws by itself (seed 1)',
      'solution.mean gets 3 arguments here, but exports names 1 (x)',
      'write map((…) => solution.mean(x))',
      `thrown at ${CHECKS}:LINE`,
      'next      Fix that line.',
    ],
  },
  {
    name: 'holds is not a generator',
    file: CHECKS,
    edit: [
      "*holds(solution, { x }) {\n        yield agree('mean(x)'",
      "holds(solution, { x }) {\n        return agree('mean(x)'",
    ],
    says: [
      '✗ any-input throws by itself (seed 1)',
      'holds yields no comparisons: write *holds(…) { yield agree(…); }',
    ],
  },
  {
    name: 'a comparison is made and not yielded',
    file: CHECKS,
    edit: ["yield agree('mean(x)'", "agree('mean(x)'"],
    says: [
      '✗ any-input throws by itself (seed 1)',
      'holds makes a comparison and does not yield it: write yield agree(…), or yield* hinted(…)',
    ],
  },
  {
    name: 'a domain is named after no parameter',
    file: CHECKS,
    edit: ['domains: DOMAINS', 'domains: { signal: DOMAINS.x }'],
    says: [
      '✗ domains: no function has a parameter signal (seed 1)',
      'next      Name it after a parameter, as in exports (x)',
    ],
  },
  {
    name: 'a domain is of another kind than the inputs',
    file: CHECKS,
    edit: ['domains: DOMAINS', 'domains: { x: numberIn(signed(1e-6, 100)) }'],
    says: [
      '✗ the domain of x is of another kind than what a check gives (seed 1)',
      'next      Declare what the checks give',
    ],
  },
  {
    name: 'a check calls a function that is not there',
    file: CHECKS,
    edit: ['solution.mean(x), reference', 'solution.men(x), reference'],
    says: [
      '✗ any-input throws by itself (seed 1)',
      'TypeError: solution.men is not a function',
      `thrown at ${CHECKS}:LINE`,
      'next      Fix that line.',
    ],
  },
  {
    name: 'a scale lets everything pass',
    file: CHECKS,
    edit: ['reference.mean(x))', 'reference.mean(x), { scale: 1e10 })'],
    says: [
      '✗ false accept: fits-the-example earns full marks',
      `file      ${GRADING}/misconceptions/fits-the-example.ts`,
      'next      Is it wrong at all? Then add an input that shows the mistake',
    ],
  },
  {
    name: 'the generated file has rows of another domain',
    file: `${GRADING}/special-rows.generated.json`,
    edit: ['"rows": []', '"rows": [["x with -200"]]'],
    says: [
      '✗ special-rows.generated.json is out of date (npm run generate): mean has no kind "x with -200" (seed 1)',
      'Fix this first: nothing else was measured.',
      'breaches: 1\n',
    ],
  },
  {
    name: 'the ends of a derived range are never met',
    file: CHECKS,
    // What is special in a parameter itself is met in any case.
    edit: [
      /( {2}agree,\n)([\s\S]* domains: )DOMAINS/,
      "$1  derived,\n  range,\n$2{ ...DOMAINS, length: derived('x', (x: number[]) => x.length, numberIn(range(1, 9))) }",
    ],
    says: ['✗ mean length: never 9', 'next      Generate it: a check that judges'],
  },
];
