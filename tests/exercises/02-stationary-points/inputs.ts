import {
  besideSpecials,
  constantFrom,
  derived,
  numberIn,
  object,
  range,
  real,
  recordOf,
  valuesOf,
  type Arbitrary,
  type Domains,
} from 'descent-grader/checks';
import { hypot } from '#reference/math.ts';

export type Matrix = readonly (readonly number[])[];
type Entries = readonly [readonly [number, number], readonly [number, number]];

// + 0 turns −0 into 0: a student reads 0.
export const symmetric = (a: number, b: number, c: number): Matrix => [
  [a + 0, b + 0],
  [b + 0, c + 0],
];

export const negative = (rows: Matrix): Matrix => rows.map((row) => row.map((entry) => 0 - entry));

/** The larger eigenvalue in magnitude, and the smaller one divided by it. */
const LARGER = range(1e-6, 1e6, { sign: 'either', zero: true });
const RATIO = range(1e-6, 1, { sign: 'either', zero: true });

/** Just above the least, so that rounding does not lead below it: a solution may take less than that for zero. */
const LEAST_RATIO = 1.000001e-6;

/** To five digits: where an eigenvalue is a millionth of the other, rounded entries leave it that many for certain. */
const toFiveDigits = (x: number): number => Number(x.toPrecision(5));

/** The eigenvalue with the larger magnitude. */
function largerOf([[a, b], [, c]]: Entries): number {
  const radius = hypot(a - c, 2 * b);
  return (a + c + (a + c < 0 ? -radius : radius)) / 2;
}

function eigenvaluesOf(hessian: Entries) {
  const larger = largerOf(hessian);
  const [[a, b], [, c]] = hessian;
  const smaller = larger === 0 ? 0 : (a * c - b * b) / larger;
  return { larger: toFiveDigits(larger), ratio: larger === 0 ? 0 : toFiveDigits(smaller / larger) };
}

export const domains: Domains = {
  eigenvalues: derived(
    'hessian',
    eigenvaluesOf,
    recordOf({ larger: numberIn(LARGER), ratio: numberIn(RATIO) }),
  ),
};

/** The power of two with which the eigenvalue of whole numbers near 1e6 is the smallest. */
export const LEAST_POWER = 1 / 549755813888;

/** Whether numbers are whole ones below 2²⁰, perhaps times a power of two: their products are exact. */
function areShort(entries: readonly number[]): boolean {
  const largest = Math.max(...entries.map(Math.abs));
  let unit = LEAST_POWER;
  while (unit * 1048576 <= largest) unit *= 2;
  return entries.every((entry) => Number.isInteger(entry / unit));
}

/** A determinant of zero is exact, and no other eigenvalue is less than a millionth of the larger one. */
export function isClear(hessian: Matrix): boolean {
  const [[a, b], [, c]] = hessian as Entries;
  const larger = Math.abs(largerOf(hessian as Entries));
  const determinant = Math.abs(a * c - b * b);
  if (determinant > 0) return determinant / larger >= RATIO.least * larger;
  return b === 0 || areShort([a, b, c]);
}

type Rotation = readonly [cos2: number, cosSin: number, sin2: number];

/**
 * Rotations as cos², cos·sin and sin² of their angle: from the triangles 3-4-5 and 7-24-25 and from half a square,
 * so that the entries of a rotated matrix are short decimals.
 */
const ROTATIONS: readonly Rotation[] = [
  [0.5, 0.5, 0.5],
  [0.5, -0.5, 0.5],
  [0.36, 0.48, 0.64],
  [0.36, -0.48, 0.64],
  [0.64, 0.48, 0.36],
  [0.64, -0.48, 0.36],
  [0.0784, 0.2688, 0.9216],
  [0.9216, -0.2688, 0.0784],
];

/** Nearly diagonal: rotations by small angles, t being their tangent. No ratio of eigenvalues that is met is t². */
const SMALL_ROTATIONS = [0.0015, -0.035].flatMap((t): Rotation[] => {
  const cos2 = 1 / (1 + t * t);
  const [cosSin, sin2] = [t * cos2, t * t * cos2];
  return [
    [cos2, cosSin, sin2],
    [sin2, cosSin, cos2],
  ];
});

const ALL_ROTATIONS = [...ROTATIONS, ...SMALL_ROTATIONS];

/** Two eigenvalues, the second one smaller, and the axes that they belong to. */
interface Spectrum {
  readonly larger: number;
  readonly ratio: number;
  readonly turn: Rotation;
}

/** A diagonal of two eigenvalues, rotated. */
function rotated({ larger, ratio, turn: [cos2, cosSin, sin2] }: Spectrum): Matrix {
  const [mantissa, exponent] = larger.toExponential().split('e') as [string, string];
  const [first, second] = [Number(mantissa), Number(mantissa) * ratio];
  // Rounding to thirteen decimals moves an eigenvalue, which is at least 1e-6, by no more than 1e-13. Two that are
  // nearly equal would become equal.
  const isNearlyOne = 1 - Math.abs(ratio) < 0.01;
  const entry = (p: number, q: number): number => {
    const sum = p * first + q * second;
    return isNearlyOne ? sum * Number(`1e${exponent}`) : Number(`${sum.toFixed(13)}e${exponent}`);
  };
  return symmetric(entry(cos2, sin2), entry(cosSin, -cosSin), entry(sin2, cos2));
}

/** bowl has two positive eigenvalues, pass the same but for one sign. Neither has an entry of zero. */
export interface Twins {
  readonly bowl: Matrix;
  readonly pass: Matrix;
}

export const twinsOf = (spectrum: Spectrum): Twins => ({
  bowl: rotated(spectrum),
  pass: rotated({ ...spectrum, ratio: -spectrum.ratio }),
});

/** Eigenvalues that a student would try, neither equal nor far apart. */
const [larger, ratio] = [real(1, 5), real(0.2, 0.9)];

export const ordinaryTwins: Arbitrary<Twins> = object<Spectrum>({
  larger,
  ratio,
  turn: constantFrom(...ROTATIONS),
}).map(twinsOf);

/** At any scale, as far apart as they may be, and nearly as large as each other. */
export const twinsAcross: Arbitrary<Twins> = object<Spectrum>({
  larger: valuesOf(numberIn(range(1e-6, 1e6)), larger),
  ratio: valuesOf(numberIn(range(LEAST_RATIO, 1 - 1e-15)), ratio),
  turn: constantFrom(...ALL_ROTATIONS),
}).map(twinsOf);

/** Beside both ends of the scale, beside the least ratio, and nearly equal. */
export const eachTwinsBeside: readonly Arbitrary<Twins>[] = [
  ...besideSpecials(range(LARGER.least, LARGER.most)).map((one) => ({ larger: one, ratio })),
  ...besideSpecials(range(LEAST_RATIO, 1)).map((one) => ({ larger, ratio: one })),
].map((spectrum) => object<Spectrum>({ ...spectrum, turn: constantFrom(...ROTATIONS) }).map(twinsOf));

/**
 * Eigenvalues that agree to 8 and more digits: of (a + c)²/4 − (ac − b²) then only rounding is left. With these it is below
 * 0 in six decades of eight.
 */
export const NEARLY_EQUAL: readonly Twins[] = Array.from({ length: 8 }, (_, k) =>
  twinsOf({ larger: 4.3, ratio: 1 - Number(`1e${k - 15}`), turn: ROTATIONS[2 + (k % 4)]! }),
);

/**
 * One eigenvalue a millionth of the other, at the smallest, an ordinary and the largest scale: determinants down to
 * ±1e-18, none of which is zero, and up to ±1e6; eigenvalues that are nearly as large as each other; and whole numbers
 * with determinants near 1e12.
 */
export const EXTREME_TWINS: readonly Twins[] = [
  ...[1e-6, 1e6].flatMap((scale) =>
    ALL_ROTATIONS.map((turn) => twinsOf({ larger: scale, ratio: LEAST_RATIO, turn })),
  ),
  ...SMALL_ROTATIONS.map((turn) => twinsOf({ larger: 2.5, ratio: LEAST_RATIO, turn })),
  ...ROTATIONS.map((turn, k) => twinsOf({ larger: 1, ratio: k % 2 === 0 ? 0.99 : 0.999, turn })),
  ...[0.2, 0.4, 0.6, 0.8].map((part) => twinsOf({ larger: 1e6, ratio: part, turn: [0.5, 0.5, 0.5] })),
];

/**
 * The same without a rotation: what decides by the diagonal alone must do so at any scale, too. At the scale 1 one eigenvalue
 * is exactly a millionth of the other.
 */
export const DIAGONAL_TWINS: readonly Twins[] = [
  [1e-6, 1e-6 * LEAST_RATIO],
  [1, LEAST_RATIO],
  [1, RATIO.least],
  [1e6, 1e6 * LEAST_RATIO],
].flatMap(([scale, smaller]): Twins[] => [
  { bowl: symmetric(scale!, 0, smaller!), pass: symmetric(scale!, 0, -smaller!) },
  { bowl: symmetric(smaller!, 0, scale!), pass: symmetric(-smaller!, 0, scale!) },
]);

const FEW = [0, 1, -1, 2];

/** All matrices of a few entries: each entry 0, equal to another or the opposite of it. Those of rank 1 have a check of their own. */
const OF_FEW_ENTRIES = FEW.flatMap((a) =>
  FEW.flatMap((b) =>
    FEW.filter((c) => b === 0 || a * c !== b * b).map((c) => ({ hessian: symmetric(a, b, c) })),
  ),
);

/** Diagonal, with zeros on the diagonal, with equal or opposite eigenvalues; the zero matrix. */
export const ZEROS_INSIDE: readonly { readonly hessian: Matrix }[] = [
  { hessian: symmetric(0, 1, 0) },
  { hessian: symmetric(0, -2, 3) },
  { hessian: symmetric(0, 2, -3) },
  { hessian: symmetric(-5, 1, 0) },
  { hessian: symmetric(1, 2, -1) },
  { hessian: symmetric(2, 0, 3) },
  { hessian: symmetric(3, 0, 3) },
  { hessian: symmetric(-2, 0, -3) },
  { hessian: symmetric(-4, 0, -4) },
  { hessian: symmetric(2, 0, -2) },
  { hessian: symmetric(-3, 0, 1) },
  { hessian: symmetric(0, 0, 3) },
  { hessian: symmetric(-2, 0, 0) },
  { hessian: symmetric(0, 0, 0) },
  // Entries need not be whole, nor of one size.
  { hessian: symmetric(0.5, 0.25, -1.5) },
  { hessian: symmetric(0, 0.01, 1) },
  // One eigenvalue is hardly more than a millionth of the other.
  { hessian: symmetric(0, 0.0010001, 1) },
  { hessian: symmetric(-1, 0.0010001, 0) },
  { hessian: symmetric(-1, -0.01, 0) },
  ...OF_FEW_ENTRIES,
];

/** A matrix, and the same at both ends of the scale. */
export interface Scaled {
  readonly hessian: Matrix;
  readonly small: Matrix;
  readonly large: Matrix;
}

/** Zeros, and equal or opposite numbers, where entries are as small or as large as they may be: a slip may need both. */
export const SCALED: readonly Scaled[] = ZEROS_INSIDE.map(({ hessian }) => {
  const [small, large] = [LARGER.least, LARGER.most].map((size) => {
    const factor = size / (Math.abs(largerOf(hessian as Entries)) || 1);
    return hessian.map((row) => row.map((entry) => factor * entry + 0));
  });
  return { hessian, small: small!, large: large! };
});
