import {
  across,
  agree,
  constantFrom,
  eachOf,
  evaluationsAtMost,
  example,
  exercise,
  fn,
  functionOf,
  hinted,
  mapped,
  merged,
  numberIn,
  object,
  property,
  purity,
  range,
  real,
  rootInBracket,
  same,
  signed,
  smallResidual,
  vector,
  wholeAcross,
} from 'descent-grader/checks';
import * as reference from '#reference/roots.ts';
import { ofNumber, written } from '../functions/index.ts';

type Solution = Pick<typeof reference, 'newton' | 'bisect'>;

const X = signed(0.01, 10);
const WIDTH = range(0.01, 10);
const STEPS = range(1, 30, { zero: true });
/** The rounding of a few operations. */
const TOLERANCE = 1e-12;
const x = across(X, real(-5, 5));
const steps = wholeAcross(STEPS);

/** a(x − r)(x² + c): its only root is r. It increases where a is 1, and decreases where a is −1. */
const cubic = ({ r, c, a }: { r: number; c: number; a: number }) => ({
  f: ofNumber(
    `(x) => ${a < 0 ? '-' : ''}(x - ${written(r)}) * (x * x + ${c})`,
    a < 0 ? 'decreasing' : 'increasing',
    (z) => a * (z - r) * (z * z + c),
  ),
  df: ofNumber(
    `(x) => ${a < 0 ? '-' : ''}(x * x + ${c} + 2 * x * (x - ${written(r)}))`,
    'a derivative',
    (z) => a * (z * z + c + 2 * z * (z - r)),
  ),
  /** The size of the terms of f and of df at z: where they cancel, their rounding is what is left. */
  terms: (z: number) => {
    const apart = Math.abs(z) + Math.abs(r);
    return { f: apart * (z * z + c), df: z * z + c + 2 * Math.abs(z) * apart };
  },
});
/** x² − s, with a slope of 0 between its roots. */
const square = (s: number) => ({
  f: ofNumber(`(x) => x * x - ${s}`, 'two roots', (z) => z * z - s),
  df: ofNumber('(x) => 2 * x', 'a derivative', (z) => 2 * z),
  terms: (z: number) => ({ f: z * z + s, df: 2 * Math.abs(z) }),
});
const sign = eachOf(constantFrom(1), constantFrom(-1));
const cubics = mapped(object<{ r: number; c: number; a: number }>({ r: x, c: real(0.5, 4), a: sign }), cubic);
type Cubic = ReturnType<typeof cubic>;
type Bracket = Cubic & { low: number; width: number };
/** A bracket and a root in it. */
const brackets = mapped(
  object<Record<'low' | 'width' | 'part' | 'c' | 'a', number>>({
    low: x,
    width: across(WIDTH, real(0.5, 4)),
    part: real(0.05, 0.95),
    c: real(0.5, 4),
    a: sign,
  }),
  ({ low, width, part, c, a }) => ({ low, width, ...cubic({ r: low + part * width, c, a }) }),
);

export default exercise<Solution>({
  exports: {
    newton: fn(['f', 'df', 'start', 'steps'], vector),
    bisect: fn(['f', 'low', 'width', 'steps'], vector),
  },
  domains: {
    f: functionOf('increasing', 'decreasing', 'two roots'),
    df: functionOf(),
    start: numberIn(X),
    steps: numberIn(STEPS),
    low: numberIn(X),
    width: numberIn(WIDTH),
  },
  // There is a root between the ends, and at neither of them.
  together: { bisect: (f, low, width) => f(low) * f(low + width) < 0 },
  checks: [
    property({
      id: 'newton-step',
      title: 'each point is a Newton step from the one before it',
      points: 4,
      hint: 'The tangent of f at x meets the axis at x − f(x)/f′(x).',
      judges: 'newton',
      given: merged<Cubic, { start: number; steps: number }>(cubics, object({ start: x, steps })),
      // A root that is double: the slope becomes small, and is not 0.
      always: [{ ...square(0), start: 0.01, steps: 30 }],
      *holds(solution, { f, df, terms, start, steps: count }, recording) {
        const points = solution.newton(f, df, start, count);
        yield* hinted(
          'The first point is start itself.',
          same('the number of points', points.length, count + 1),
        );
        yield agree('the first point', points[0]!, start);
        for (let k = 0; k < count; k += 1) {
          const from = points[k]!;
          const to = reference.newton(f, df, from, 1)[1]!;
          const size = terms(from);
          const slope = df(from);
          const noise = slope === 0 ? 0 : (size.f + Math.abs(to - from) * size.df) / Math.abs(slope);
          yield agree(`the point after ${from}`, points[k + 1]!, to, {
            scale: Math.abs(from) + Math.abs(to) + noise,
            tolerance: TOLERANCE,
          });
        }
        yield evaluationsAtMost(recording.evaluationsOf(f), 'f', count + 1);
        yield evaluationsAtMost(recording.evaluationsOf(df), 'df', count + 1);
      },
    }),
    example({
      id: 'newton-by-hand',
      title: 'the square root of 2 is reached in a few steps, and where the slope is 0 a point stays',
      points: 1,
      hint: 'Do two steps on paper: 1, 3/2, 17/12.',
      given: [
        { ...square(2), start: 1, points: [1, 1.5, 17 / 12, 577 / 408] },
        { ...square(3), start: 0, points: [0, 0, 0] },
      ],
      *holds(solution, { f, df, start, points }) {
        yield agree('the list of points', solution.newton(f, df, start, points.length - 1), points);
      },
    }),
    property({
      id: 'bracket',
      title: 'the bracket is halved, and keeps its root',
      points: 3,
      notes: { redundancy: 'a law that needs no reference, at any numbers' },
      hint: 'Which half has ends at which f has different signs?',
      judges: 'bisect',
      given: merged<Bracket, { steps: number }>(brackets, object({ steps })),
      // Each part of the range of widths, under every seed.
      always: [
        { ...square(2), low: 1, width: 1, steps: 5 },
        ...[0.02, 0.06, 0.1, 0.25, 1].flatMap((width) =>
          // With the same numbers, f that decreases, and one that increases.
          [-1, 1].map((a) => ({
            ...cubic({ r: 1 + width * (0.5 + a / 7), c: 1, a }),
            low: 1,
            width,
            steps: 5,
          })),
        ),
      ],
      *holds(solution, { f, low, width, steps: count }, recording) {
        const bracket = solution.bisect(f, low, width, count);
        yield same('the number of ends', bracket.length, 2);
        const [a, b] = bracket as [number, number];
        const rounding = TOLERANCE * (Math.abs(low) + width);
        yield rootInBracket((a + b) / 2, f, [low, low + width], (b - a) / 2 + rounding);
        yield evaluationsAtMost(recording.evaluationsOf(f), 'f', count + 2);
        // Where f is 0 in a middle, the bracket is that middle; rounding decides whether it is.
        const reach = Math.abs(low) + width;
        if (b - a <= rounding)
          return yield smallResidual('f in the middle', f(a), {
            scale: reach * (reach * reach + 4),
            tolerance: 1e-10,
          });
        const halved = Array<number>(count)
          .fill(2)
          .reduce((left, two) => left / two, width);
        yield agree('the width of the bracket', b - a, halved, {
          scale: Math.abs(low) + width,
          tolerance: TOLERANCE,
        });
        const place = (a - low) / halved;
        yield agree('the place of the bracket', a, low + Math.round(place) * halved, {
          scale: Math.abs(low) + width,
          tolerance: TOLERANCE,
        });
      },
    }),
    example({
      id: 'bisect-by-hand',
      title: 'a root in the middle ends it, and otherwise each half has its turn',
      points: 1,
      hint: 'What is f in the middle of 0 and 2?',
      given: [
        { of: cubic({ r: 1, c: 1, a: 1 }), low: 0, width: 4, steps: 9, bracket: [1, 1] },
        { of: cubic({ r: 0.625, c: 1, a: 1 }), low: 0, width: 1, steps: 2, bracket: [0.5, 0.75] },
        { of: cubic({ r: -1.5, c: 2, a: 1 }), low: -2, width: 4, steps: 1, bracket: [-2, 0] },
      ],
      *holds(solution, { of: { f }, low, width, steps: count, bracket }) {
        yield agree('the bracket', solution.bisect(f, low, width, count), bracket);
      },
    }),
    purity<Solution>({ right: reference }),
  ],
});
