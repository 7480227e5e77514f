import {
  across,
  agree,
  callable,
  claim,
  eachOf,
  evaluationsAtMost,
  exercise,
  fn,
  functionOf,
  invariantKept,
  list,
  listOf,
  mapped,
  matrix,
  number,
  numberIn,
  orderOfConvergence,
  property,
  purity,
  range,
  real,
  same,
  signed,
  vectorAcross,
  wholeAcross,
} from 'descent-grader/checks';
import * as reference from '#reference/runge-kutta.ts';

type Solution = Pick<typeof reference, 'rk4'>;

const Y = signed(0.01, 10);
const STEP = range(0.001, 0.5);
const STEPS = range(1, 40, { zero: true });
const step = across(STEP, real(0.01, 0.3));
const steps = wholeAcross(STEPS);
const start = vectorAcross(across(Y, real(-3, 3)), { least: 2, most: 2 });

/** Two numbers; the method takes any number of them. */
const pair = list<number, number>(number, 2);
const field = (text: string, kind: string, f: (t: number, y: readonly number[]) => number[]) =>
  callable(
    text,
    [
      ['t', number],
      ['y', pair],
    ],
    pair,
    f,
    { kind },
  );
const oscillator = (a: number) =>
  field(`(t, y) => [y[1], -${a} * y[0]]`, 'an oscillator', (_t, y) => [y[1]!, -a * y[0]!]);
const driven = (a: number) =>
  field(`(t, y) => [${a} * t * t - y[0], t - y[1]]`, 'driven', (t, y) => [a * t * t - y[0]!, t - y[1]!]);
/** Two substances that become each other: their sum stays. */
const exchange = (a: number) =>
  field(`(t, y) => [y[1] - ${a} * y[0], ${a} * y[0] - y[1]]`, 'an exchange', (_t, y) => [
    y[1]! - a * y[0]!,
    a * y[0]! - y[1]!,
  ]);
const growing = (a: number) =>
  field(`(t, y) => [${a} * y[0], y[0] - y[1]]`, 'growing', (_t, y) => [a * y[0]!, y[0]! - y[1]!]);
const coefficient = real(0.5, 2);
const fields = eachOf(
  mapped(coefficient, oscillator),
  mapped(coefficient, driven),
  mapped(coefficient, exchange),
  mapped(coefficient, growing),
);

const sizeOf = (y: readonly number[], z: readonly number[]): number =>
  Math.max(...[...y, ...z].map(Math.abs));

export default exercise<Solution>({
  exports: { rk4: fn(['f', 'y0', 'h', 'steps'], matrix) },
  domains: {
    f: functionOf('an oscillator', 'driven', 'an exchange', 'growing'),
    y0: listOf(numberIn(Y), 2),
    h: numberIn(STEP),
    steps: numberIn(STEPS),
  },
  checks: [
    property({
      id: 'path',
      judges: 'rk4',
      title: 'each y follows from the one before it',
      points: 5,
      hint: 'Do one step on paper: at which times is f evaluated, and at which y?',
      given: { f: fields, y0: start, h: step, steps },
      always: [
        // Level at the time 0, and not later.
        { f: driven(1), y0: [0, 0], h: 0.1, steps: 3 },
        { f: growing(1), y0: [10, -10], h: 0.5, steps: 40 },
      ],
      *holds(solution, { f, y0, h, steps: count }, recording) {
        const path = solution.rk4(f, y0, h, count);
        yield same('the number of times', path.length, count + 1);
        yield agree('y at the time 0', path[0]!, y0);
        const right = reference.rk4(f, y0, h, count);
        for (const [k, y] of right.entries()) {
          yield agree(`y at the time ${k}·h`, path[k]!, y, { scale: sizeOf(y, right[Math.max(0, k - 1)]!) });
        }
        yield evaluationsAtMost(recording.evaluationsOf(f), 'f', 4 * count);
      },
    }),
    property({
      id: 'order',
      title: 'half the step divides the error by 16',
      points: 2,
      hint: 'A method of order 2 divides it by 4: what is its last line?',
      notes: { redundancy: 'what the method is for: it needs no reference' },
      given: { y0: real(0.5, 1) },
      *holds(solution, { y0 }) {
        // y = y0/(1 + y0·t)
        const f = field('(t, y) => [-(y[0] * y[0]), 0]', 'a decay', (_t, y) => [-(y[0]! * y[0]!), 0]);
        const errors = [5, 10, 20].map((count) => {
          const path = solution.rk4(f, [y0, 0], 1 / count, count);
          return Math.abs((path[count]?.[0] ?? NaN) - y0 / (1 + y0));
        });
        yield orderOfConvergence('your y', errors, 4, 1e-14);
      },
    }),
    property({
      id: 'sum',
      title: 'what one substance loses, the other one gains',
      points: 2,
      hint: 'Do both entries of y use the same k₁, k₂, k₃ and k₄?',
      notes: { redundancy: 'a law that students can test without us' },
      given: { y0: start, a: coefficient, h: real(0.01, 0.3) },
      *holds(solution, { y0, a, h }) {
        const path = solution.rk4(exchange(a), y0, h, 10);
        yield claim(
          path.length > 1 && path.every((y) => y.length === 2),
          'each y should have two numbers',
          path,
        );
        yield invariantKept(
          'the sum of both substances',
          path.map(([one, other]) => one! + other!),
          { scale: sizeOf(path.flat(), y0) },
        );
      },
    }),
    purity<Solution>({ right: reference }),
  ],
});
