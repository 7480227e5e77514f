import { type Allowed, deviationOf, TOLERANCE } from '../model/closeness.ts';
import { leavesOf } from '../model/parts.ts';
import type { Pattern } from '../model/pattern.ts';
import type { SaidOf } from '../model/said.ts';
import { sameAnswer } from '../model/same-answer.ts';
import { isList, valueAt } from '../model/shape.ts';
import { numbersOf, type Mismatch } from './mismatches.ts';

/** The check's tolerance at a path, or the default. */
function allowedAt({ expected, allowed }: Mismatch, path: readonly string[]): number {
  const own = path.reduce<Allowed | undefined>(
    (part, key) => (typeof part === 'object' ? part[Number(key)] : part),
    allowed,
  );
  return typeof own === 'number' ? own : TOLERANCE * Math.abs(valueAt(expected, path) as number);
}

const isRight = (mismatch: Mismatch, path: readonly string[]): boolean => {
  const [expected, actual] = [valueAt(mismatch.expected, path), valueAt(mismatch.actual, path)] as [
    number,
    number,
  ];
  return deviationOf(actual, expected, allowedAt(mismatch, path)) <= 1;
};

/** Lists of so many points or more are compared point by point. */
const LEAST_POINTS = 3;

/** Points of two equally long lists. */
function pointsOf(mismatch: Mismatch): Mismatch[] {
  const { expected, actual, allowed } = mismatch;
  if (!isList(expected) || !isList(actual) || expected.length < LEAST_POINTS) return [mismatch];
  if (!expected.every(isList) || actual.length !== expected.length) return [mismatch];
  return expected.map((point, k) => ({
    ...mismatch,
    expected: point,
    actual: actual[k],
    allowed: typeof allowed === 'object' ? allowed[k] : allowed,
  }));
}

interface WrongPart extends Pick<SaidOf<'relation'>, 'part' | 'isOfPoints'> {
  readonly mismatches: readonly Mismatch[];
}

/**
 * The only number in which all answers are wrong, while the check lets the others pass.
 * @returns no path if all answers are real; `undefined` if there is no such number, or if answers have different sizes
 */
export function wrongPartOf(mismatches: readonly Mismatch[]): WrongPart | undefined {
  const points = mismatches.flatMap(pointsOf);
  if (points.length > mismatches.length) {
    const found = wrongPartOf(points);
    return found?.part && { ...found, isOfPoints: true };
  }
  const paths = [...leavesOf(mismatches[0]!.expected)].map(([way]) => way);
  if (paths.length < 2 || paths.length > 4) return undefined;
  const isAlike = ({ expected, actual }: Mismatch): boolean =>
    [expected, actual].every(
      (value) =>
        numbersOf(value)?.length === paths.length &&
        paths.every((path) => typeof valueAt(value, path) === 'number'),
    );
  if (!mismatches.every(isAlike)) return undefined;
  const wrong = paths.filter((path) => mismatches.some((mismatch) => !isRight(mismatch, path)));
  const [path] = wrong;
  if (wrong.length !== 1 || path === undefined) return undefined;
  const part = (mismatch: Mismatch): Mismatch => ({
    ...mismatch,
    expected: valueAt(mismatch.expected, path),
    actual: valueAt(mismatch.actual, path),
    allowed: allowedAt(mismatch, path),
  });
  const isReal = mismatches.every(({ expected, actual }) =>
    [expected, actual].every((value) => (value as { readonly im?: unknown }).im === 0),
  );
  return { part: isReal ? undefined : path, mismatches: mismatches.map(part) };
}

const difference = (value: unknown, from: unknown): unknown => {
  const [numbers, origin] = [numbersOf(value), numbersOf(from)];
  if (numbers === undefined || origin === undefined || numbers.length !== origin.length) return undefined;
  return numbers.map((number, k) => number - origin[k]!);
};

/** Answers as movements away from an input. */
interface Displacements {
  /** Name of the input. */
  readonly from: string;
  readonly moved: readonly Mismatch[];
}

/** Movements from each input of the same size: a step from β. */
export function* displacementsOf(mismatches: readonly Mismatch[]): Generator<Displacements> {
  for (const from of Object.keys(mismatches[0]!.input as object)) {
    const moved = mismatches.flatMap((mismatch) => {
      const origin = (mismatch.input as Record<string, unknown>)[from];
      const isPoint = isList(origin) && isList(mismatch.expected);
      const [expected, actual] = [difference(mismatch.expected, origin), difference(mismatch.actual, origin)];
      return isPoint && expected !== undefined && actual !== undefined
        ? [{ ...mismatch, expected, actual }]
        : [];
    });
    if (moved.length === mismatches.length) yield { from, moved };
  }
}

const isSquare = (rows: readonly unknown[]): boolean =>
  rows.every((row) => isList(row) && row.length === rows.length);

/** True if all parts of the wrong list are equal, but not those of the right one. */
const areEqualOnly = ({ expected, actual }: Mismatch): boolean =>
  isList(expected) &&
  isList(actual) &&
  expected.length > 1 &&
  actual.length === expected.length &&
  !expected.every((entry) => sameAnswer(entry, expected[0])) &&
  actual.every((entry) => sameAnswer(entry, actual[0]));

/** Lists, matrices and paths with all entries, rows or points equal. */
export function areEqual(mismatches: readonly Mismatch[]): Pattern | undefined {
  if (!mismatches.every(areEqualOnly)) return undefined;
  const lists = mismatches.map(({ actual }) => actual as readonly unknown[]);
  const parts = lists.every((list) => list.every(isList)) ? 'points' : 'entries';
  return { id: 'equal', parts: lists.every(isSquare) ? 'rows' : parts };
}
