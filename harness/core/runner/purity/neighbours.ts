import { withArgs, type PlannedCall } from '../../model/call.ts';
import { leavesOf } from '../../model/parts.ts';
import { valueAt, withValueAt, type HostValue, type Path } from '../../model/shape.ts';

/** Less than what a key of seven digits or in single precision tells apart, and far more than the tolerance of an answer. */
const LITTLE = 1e-8;

type Args = readonly HostValue[];

/** Only the first, the middle and the last entry of a longer list are varied. */
const FEW = 3;

function fewKeysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (!Array.isArray(value) || keys.length <= FEW) return keys;
  return [keys[0]!, keys[keys.length >> 1]!, keys.at(-1)!];
}

/** The paths of the numbers, texts and truth values within the arguments of a call, in order. */
const placesOf = (args: Args): Path[] =>
  args.flatMap((arg, k) =>
    [...leavesOf(arg, [String(k)], fewKeysOf)].flatMap(([path, leaf]) =>
      typeof leaf === 'function' ? [] : [path],
    ),
  );

/** The path of the entry on the other side of a matrix's diagonal, if both entries are equal; otherwise none. */
function mirrorOf(value: HostValue, path: Path): Path | undefined {
  const [row, column] = path.slice(-2);
  if (row === undefined || column === undefined || row === column) return undefined;
  const mirrored = [...path.slice(0, -2), column, row];
  return valueAt(value, mirrored) === valueAt(value, path) ? mirrored : undefined;
}

/** Sets a number; an entry of a symmetric matrix moves together with the equal one on the other side. */
function moved(args: Args, path: Path, value: HostValue): Args {
  const mirror = mirrorOf(args, path);
  const once = withValueAt(args, path, value);
  return (mirror === undefined ? once : withValueAt(once, mirror, value)) as Args;
}

function swapped(args: Args, [one, other]: readonly [Path, Path]): Args {
  const [first, second] = [valueAt(args, one)!, valueAt(args, other)!];
  return moved(moved(args, one, second), other, first);
}

/**
 * What one entry may become: a little different, or a lot; the first that is in the domain is taken.
 * @param isWhole of a number
 * @param donors what other calls have in the same place
 */
function variations(value: HostValue, isWhole: boolean, donors: readonly HostValue[]): HostValue[][] {
  if (typeof value === 'boolean') return [[!value]];
  const others = donors.filter((donor) => typeof donor === typeof value);
  if (typeof value === 'string') return [others];
  const number = value as number;
  return [
    isWhole ? [number + 1] : [number * (1 + LITTLE), number * (1 - LITTLE)],
    [...others, isWhole ? number + 2 : number / 2],
  ];
}

/** The places of lists of entries, apart from rows of matrices, which would lose their symmetry. */
function listsOf(leaves: readonly Path[], args: Args): Path[] {
  const isList = (path: Path): boolean => path.length > 0 && Array.isArray(valueAt(args as HostValue, path));
  const parents = new Map(leaves.map((path) => [path.slice(0, -1).join('.'), path.slice(0, -1)]));
  return [...parents.values()].filter((path) => isList(path) && !isList(path.slice(0, -1)));
}

/** How the calls of one function are varied. */
export interface Variation {
  /** Other calls of the function, from which entries are taken. */
  readonly others: readonly PlannedCall[];
  /** Whether the function may be called so, and is not yet. */
  readonly isAllowed: (args: Args) => boolean;
}

/** Whether a number is a count: it is whole in all calls. */
const countsIn =
  (calls: readonly PlannedCall[]) =>
  (path: Path): boolean =>
    calls.every(({ args }) => {
      const value = valueAt(args as HostValue, path);
      return value === undefined || Number.isInteger(value);
    });

/**
 * Calls that lead away from a call, each different from the one before in a single entry, in two that are swapped, in the
 * order of a list, or in a function: a key that leaves out an argument, rounds, multiplies or sorts takes one of them for
 * its predecessor.
 */
export function neighboursOf(call: PlannedCall, { others, isAllowed }: Variation): PlannedCall[] {
  const { args } = call;
  let current: Args = args;
  const calls: PlannedCall[] = [];
  const go = (candidates: readonly Args[]): void => {
    const next = candidates.find(isAllowed);
    if (next === undefined) return;
    current = next;
    calls.push(withArgs(call, next));
  };
  const leaves = placesOf(args);
  const at = (path: Path): HostValue => valueAt(current as HostValue, path)!;
  const isCount = countsIn([call, ...others]);
  for (const path of leaves) {
    const donors = others.map((other) => valueAt(other.args as HostValue, path)!);
    for (const kind of variations(at(path), isCount(path), donors))
      go(kind.filter((value) => value !== at(path)).map((value) => moved(current, path, value)));
  }
  for (const apart of [1, 2]) {
    const pairs = leaves.slice(apart).map((path, k) => [leaves[k]!, path] as const);
    const unlike = pairs.filter(
      ([a, b]) => at(a) !== at(b) && typeof at(a) === typeof at(b) && isCount(a) === isCount(b),
    );
    go(unlike.map((pair) => swapped(current, pair)));
  }
  for (const path of listsOf(leaves, args))
    go([withValueAt(current as HostValue, path, (at(path) as readonly HostValue[]).toReversed()) as Args]);
  // Two, because the answer may not depend on one of them.
  for (const path of leaves.filter((leaf) => typeof at(leaf) === 'number' && at(leaf) !== 0).slice(0, 2))
    go([moved(current, path, -(at(path) as number))]);
  for (const [k, arg] of args.entries())
    if (typeof arg === 'function') go(others.map((other) => current.with(k, other.args[k]!)));
  return calls;
}

/** Two numbers each, which are the same text when they are written one after the other: 1 and 12, 11 and 2. */
const GLUED: readonly (readonly [Two, Two])[] = [
  [
    [1, 12],
    [11, 2],
  ],
  [
    [0.5, 12],
    [0.51, 2],
  ],
];
type Two = readonly [number, number];

/**
 * Calls for which a key of all numbers without anything between them is the same, although they are not: for two numbers
 * in each list, and where one list ends and the next begins.
 * @param known where such calls exist already; those that are made here are added
 */
export function gluedCallsOf(
  call: PlannedCall,
  { others, isAllowed }: Variation,
  known: Set<string>,
): PlannedCall[] {
  const { args } = call;
  const isCount = countsIn([call, ...others]);
  const numbers = placesOf(args).filter((path) => typeof valueAt(args as HostValue, path) === 'number');
  const fits = (path: Path, value: number): boolean => Number.isInteger(value) || !isCount(path);
  const calls: PlannedCall[] = [];
  const listOf = (path: Path): string => path.slice(0, -1).join('.');
  for (const [k, leaf] of numbers.slice(1).entries())
    for (const [j, glued] of GLUED.entries()) {
      const first = numbers[k]!;
      // Of a long list not all entries are leaves, and those that are need not be neighbours.
      const isOfList = listOf(first) === listOf(leaf) && Number.isInteger(Number(first.at(-1)));
      const second = isOfList ? [...first.slice(0, -1), String(Number(first.at(-1)) + 1)] : leaf;
      const where = `${listOf(first)} ${listOf(second)} ${j}`;
      if (known.has(where)) continue;
      if (!glued.every(([one, other]) => fits(first, one) && fits(second, other))) continue;
      const both = glued.map(([one, other]) => moved(moved(args, first, one), second, other));
      if (!both.every(isAllowed)) continue;
      known.add(where);
      calls.push(...both.map((next) => withArgs(call, next)));
    }
  return calls;
}
