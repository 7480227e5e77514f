import { written, writtenVector } from '../written.ts';

type Vector = readonly number[];

/** How a point should follow from the one before, and how it does. */
interface Step {
  /** Its place in the path, ≥ 1. */
  readonly k: number;
  readonly path: readonly Vector[];
  readonly expected: Vector;
  /** ∇L at the point before, and what moves β: the same without momentum. */
  readonly slope: Vector;
  readonly z: Vector;
  readonly stepSize: number;
  readonly hasMomentum: boolean;
}

/** Of points with more coordinates only one that is wrong is written. */
const MOST_COORDINATES = 3;

/** Whether all points but the start are the same, and another one than that. */
function isOneArray([start, first, ...others]: readonly Vector[]): boolean {
  const isFirst = (point: Vector): boolean => first!.every((x, i) => x === point[i]);
  return others.length > 0 && others.every(isFirst) && !isFirst(start!);
}

/** `β₁` of index 0. */
export const coordinateName = (index: number): string => `β${String.fromCodePoint(0x2081 + index)}`;

export const PUSHED = 'An array that is changed after it was pushed changes in the path, too.';

/** How long a step is beside the right one, if it has its direction. */
function ratioText(before: Vector, expected: Vector, after: Vector): string {
  const from = (point: Vector): Vector => point.map((x, i) => x - before[i]!);
  const [right, own] = [from(expected), from(after)];
  const largest = right.reduce((best, x, i) => (Math.abs(x) > Math.abs(right[best]!) ? i : best), 0);
  const ratio = own[largest]! / right[largest]!;
  const size = Math.abs(own[largest]!);
  const isAlong = ratio > 0 && own.every((x, i) => Math.abs(x - ratio * right[i]!) <= 1e-6 * size);
  return isAlong && Number.isFinite(ratio) && Math.abs(ratio - 1) > 1e-6
    ? `, ${written(ratio)} times as far`
    : '';
}

/** The numbers of one step, from the student's own point before. */
export function stepHint({ k, path, expected, slope, z, stepSize, hasMomentum }: Step): string {
  const [before, after] = [path[k - 1]!, path[k]!];
  if (k === 1 && isOneArray(path)) return `Your points 1 to ${path.length - 1} are equal. ${PUSHED}`;
  const wrong = expected.findIndex((x, i) => !(Math.abs(x - after[i]!) <= 1e-9 * Math.abs(x)));
  const isShort = expected.length <= MOST_COORDINATES;
  const text = (x: Vector): string => (isShort ? writtenVector(x) : written(x[wrong] ?? NaN));
  const where = isShort ? 'At' : `In ${coordinateName(wrong)}, at`;
  const moved = text(after.map((x, i) => x - before[i]!));
  if (hasMomentum && k === 1)
    return `z is 0 at the start, so the first step leaves β where it is; yours moves it by ${moved}.`;
  const by = text(z.map((x) => -stepSize * x));
  const [filtered, name] = hasMomentum ? [` and z ← (1 − m)·∇L + m·z becomes ${text(z)}`, 'z'] : ['', '∇L'];
  return `${where} your point ${k - 1} ∇L is ${text(slope)}${filtered}. So β moves by −stepSize·${name} = ${by}; yours moves by ${moved}${ratioText(before, expected, after)}.`;
}

/** Where a path leaves a right one; empty if nowhere. */
export function whereApart(path: readonly Vector[], right: readonly Vector[]): string {
  const isNear = (point: Vector, own: Vector | undefined): boolean =>
    own !== undefined &&
    point.every(
      (x, i) =>
        Math.abs(x - own[i]!) <= 1e-6 * Math.max(1, Math.abs(x)) ||
        !(Number.isFinite(x) || Number.isFinite(own[i])),
    );
  const k = right.findIndex((point, at) => !isNear(point, path[at]));
  if (k === -1 || path[k] === undefined) return '';
  return `Point ${k} is ${writtenVector(right[k]!)} in a right path, and ${writtenVector(path[k])} in yours.`;
}
