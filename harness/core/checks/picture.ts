import type { Curve, Landscape, Picture, PictureNumber, PicturePoint } from '../model/grades.generated.ts';
import { askedText, firstTwoOf } from '../say/pictures.ts';

/** Limit of the schema; finer than pixels. */
const MOST_POINTS = 128;
const DIGITS = 5;
/** Distance of curves that look equal, as a share of their range. */
const INVISIBLE = 0.004;
/** Angular frequencies in radians per sample, from 0 to π. */
const FREQUENCIES = Array.from({ length: 65 }, (_, k) => (Math.PI * k) / 64);

type PlanePath = readonly (readonly [number, number])[];
type Point = readonly number[];
interface ComplexNumber {
  readonly re: number;
  readonly im: number;
}
interface ComplexPolesAndZeros {
  readonly poles: readonly ComplexNumber[];
  readonly zeros?: readonly ComplexNumber[];
}

function toPictureNumber(value: number): PictureNumber {
  // + 0 turns −0 into 0. Rounding can turn the largest numbers into infinities.
  const rounded = Number(value.toPrecision(DIGITS)) + 0;
  return Number.isFinite(rounded) ? rounded : (String(rounded) as PictureNumber);
}

const toPoint = ([x, y]: readonly [number, number]): PicturePoint => [toPictureNumber(x), toPictureNumber(y)];

function toCurve(points: PlanePath): Curve {
  const every = Math.ceil(points.length / (MOST_POINTS - 1));
  return points.filter((_, k) => k % every === 0 || k === points.length - 1).map(toPoint);
}

function lookAlike(yours: PlanePath, right: PlanePath, axis: 0 | 1): (a: number, b: number) => boolean {
  const finite = [...yours, ...right].map((point) => point[axis]).filter(Number.isFinite);
  // Pictures zoom in to at most a thousandth of the largest number.
  const size = Math.max(...finite.map(Math.abs)) / 1000;
  const span = Math.max(Math.max(...finite) - Math.min(...finite), size);
  return (a, b) => !(Number.isFinite(a) || Number.isFinite(b)) || Math.abs(a - b) <= INVISIBLE * span;
}

function differ(yours: PlanePath, right: PlanePath): boolean {
  if (yours.length !== right.length) return true;
  return ([0, 1] as const).some((axis) => {
    const areAlike = lookAlike(yours, right, axis);
    return yours.some((point, k) => !areAlike(point[axis], right[k]![axis]));
  });
}

/** True if one path visits only points of the other: a plane would not show when. */
function sharePoints(yours: PlanePath, right: PlanePath): boolean {
  const [first, second] = [lookAlike(yours, right, 0), lookAlike(yours, right, 1)];
  const isOn = (path: PlanePath) => (point: PlanePath[number]) =>
    path.some((place) => first(point[0], place[0]) && second(point[1], place[1]));
  return yours.every(isOn(right)) || right.every(isOn(yours));
}

const isPlane = (path: readonly (readonly number[])[]): path is PlanePath =>
  path.every((point) => point.length === 2);

/**
 * Draws a sequence beside the right one.
 * @param symbol label of the values: `y[k]`
 * @param over label of the axis, and a number for each value of `right`; default: the index k
 * @returns `undefined` if the two look the same
 */
export function signalPicture(
  symbol: string,
  yours: readonly number[],
  right: readonly number[],
  over?: { readonly label: string; readonly values: readonly number[] },
): Picture | undefined {
  const pointsOf = (values: readonly number[]): PlanePath =>
    values.map((value, k) => [over === undefined ? k : over.values[k]!, value]);
  const [a, b] = [pointsOf(yours), pointsOf(right)];
  if (!differ(a, b)) return undefined;
  return {
    kind: 'signal',
    symbol,
    ...(over && { over: over.label }),
    yours: toCurve(a),
    right: toCurve(b),
  };
}

/**
 * Draws a path beside the right one: in the plane if points have two coordinates; otherwise, or if both visit the same
 * points at different times, as a sequence of the first coordinate that differs.
 * @param symbol of the points: `x`, whose coordinates are x₁, x₂, …
 * @param right not empty
 * @param landscape the loss behind the plane, with its stationary points
 * @returns `undefined` if the two look the same, or a point of `yours` has the wrong number of coordinates
 */
export function pathPicture(
  symbol: string,
  yours: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
  landscape?: Landscape,
): Picture | undefined {
  const dimensions = right[0]!.length;
  if (yours.length === 0 || yours.some((point) => point.length !== dimensions)) return undefined;
  if (isPlane(yours) && isPlane(right) && !sharePoints(yours, right)) {
    const curves = { yours: toCurve(yours), right: toCurve(right) };
    return { kind: 'path', symbol, ...curves, landscape };
  }
  for (let i = 0; i < dimensions; i += 1) {
    const coordinate = (path: readonly (readonly number[])[]) => path.map((point) => point[i]!);
    const picture = signalPicture(`${symbol}${'₁₂₃₄₅₆₇₈₉'[i]}`, coordinate(yours), coordinate(right));
    if (picture !== undefined) return picture;
  }
  return undefined;
}

/**
 * Draws a frequency response for 0 ≤ Ω ≤ π beside the right one.
 * @param yours,right return levels in decibels at frequencies in radians per sample
 * @returns `undefined` if the two look the same, or `yours` returns the wrong number of values
 */
export function levelPicture(
  yours: (omega: readonly number[]) => readonly number[],
  right: (omega: readonly number[]) => readonly number[],
): Picture | undefined {
  const overFrequency = (levels: readonly number[]): PlanePath =>
    levels.map((level, k) => [FREQUENCIES[k]!, level]);
  const levels = yours(FREQUENCIES);
  if (levels.length !== FREQUENCIES.length) return undefined;
  const [a, b] = [overFrequency(levels), overFrequency(right(FREQUENCIES))];
  return differ(a, b) ? { kind: 'level', yours: toCurve(a), right: toCurve(b) } : undefined;
}

/** Compares points at the scale of the unit circle. */
function looksLike(p: ComplexNumber, q: ComplexNumber): boolean {
  const [re, im] = [p.re - q.re, p.im - q.im];
  return re * re + im * im <= INVISIBLE * INVISIBLE;
}

const lieOn = (points: readonly ComplexNumber[], others: readonly ComplexNumber[]): boolean =>
  points.every((p) => others.some((q) => looksLike(p, q)));

const coincide = (points: readonly ComplexNumber[], others: readonly ComplexNumber[]): boolean =>
  points.length === others.length && lieOn(points, others) && lieOn(others, points);

/** Draws poles and zeros in the z-plane. @returns `undefined` if the two look the same */
export function polesPicture(yours: ComplexPolesAndZeros, right: ComplexPolesAndZeros): Picture | undefined {
  if (coincide(yours.poles, right.poles) && coincide(yours.zeros ?? [], right.zeros ?? [])) return undefined;
  const inPlane = (points: readonly ComplexNumber[] = []): Curve =>
    toCurve(points.map(({ re, im }) => [re, im]));
  const data = ({ poles, zeros }: ComplexPolesAndZeros) => ({ poles: inPlane(poles), zeros: inPlane(zeros) });
  return { kind: 'poles', yours: data(yours), right: data(right) };
}

interface Centre {
  readonly name: string;
  readonly at: Point;
}

/** Smallest and largest distance in the maximum norm. */
function distances(points: readonly Point[], { at }: Centre): readonly [number, number] | undefined {
  const all = points
    .map((point) => Number(Math.max(...at.map((x, k) => Math.abs(point[k]! - x))).toPrecision(2)))
    .filter(Number.isFinite);
  return all.length === 0 ? undefined : [Math.min(...all), Math.max(...all)];
}

/**
 * Draws where a test evaluated functions, around a point of its input, in the first two coordinates.
 * @param symbol of the points: `β`
 * @param asked arguments of the evaluations, by function
 * @param path judged by the test
 * @returns `undefined` if there is only one coordinate
 */
export function placesPicture(
  symbol: string,
  centre: Centre,
  asked: Readonly<Record<string, readonly (readonly [Point])[]>>,
  path?: { readonly name: string; readonly points: readonly Point[] },
): Picture | undefined {
  const { name, at } = centre;
  if (at.length < 2) return undefined;
  const toCurveAround = (points: readonly Point[]): Curve =>
    toCurve(points.map(([x = NaN, y = NaN]) => [x - at[0]!, y - at[1]!]));
  const places = Object.entries(asked).map(([of, evaluations]) => {
    const points = evaluations.map(([point]) => point);
    return { name: askedText(of, points.length, name, distances(points, centre)), points };
  });
  return {
    kind: 'asked',
    symbol,
    centre: toPoint([at[0]!, at[1]!]),
    series: [
      ...(path === undefined ? [] : [{ name: path.name, points: toCurveAround(path.points) }]),
      ...[{ name: at.length > 2 ? firstTwoOf(name) : name, points: [at] }, ...places]
        .filter(({ points }) => points.length > 0)
        .map((one) => ({ ...one, points: toCurveAround(one.points), isLoose: true as const })),
    ],
  };
}

/**
 * Draws the beginnings of sequences over k.
 * @param symbol label of the values: `y[k]`
 * @param sequences by their text in the legend; the first determines the frame
 */
export const sequencesPicture = (
  symbol: string,
  sequences: Readonly<Record<string, readonly number[]>>,
): Picture => ({
  kind: 'asked',
  symbol,
  series: Object.entries(sequences).map(([name, values]) => ({
    name,
    points: toCurve(values.slice(0, MOST_POINTS - 1).map((value, k) => [k, value])),
  })),
});
