import { withArgs, type PlannedCall } from '../../model/call.ts';
import { leavesOf } from '../../model/parts.ts';
import { isList, valueAt, withValueAt, type HostValue, type Path } from '../../model/shape.ts';

/** Below the resolution of keys with seven digits or in single precision, far above the tolerance of answers. */
const LITTLE = 1e-8;

export type Args = readonly HostValue[];

/** Longest list that is varied throughout; longer ones at the first two entries, the middle and the last. */
const FEW = 4;

function fewKeysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (!Array.isArray(value) || keys.length <= FEW) return keys;
  return [keys[0]!, keys[1]!, keys[keys.length >> 1]!, keys.at(-1)!];
}

/** Paths of numbers, texts and truth values, in order. */
export const placesOf = (args: Args): Path[] =>
  args.flatMap((arg, k) =>
    [...leavesOf(arg, [String(k)], fewKeysOf)].flatMap(([path, leaf]) =>
      typeof leaf === 'function' ? [] : [path],
    ),
  );

/** Path of the equal entry across a matrix's diagonal. */
export function mirrorOf(value: HostValue, path: Path): Path | undefined {
  const [row, column] = path.slice(-2);
  // The list of arguments is not a matrix.
  if (path.length < 3 || row === undefined || column === undefined || row === column) return undefined;
  const mirrored = [...path.slice(0, -2), column, row];
  return valueAt(value, mirrored) === valueAt(value, path) ? mirrored : undefined;
}

/** Also sets the mirror image in a symmetric matrix. */
export function moved(args: Args, path: Path, value: HostValue): Args {
  const mirror = mirrorOf(args, path);
  const once = withValueAt(args, path, value);
  return (mirror === undefined ? once : withValueAt(once, mirror, value)) as Args;
}

/**
 * Near and far replacements, of which the first allowed one of each group is used.
 * @param donors values at the same place in other calls
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

export function listPathsIn(value: HostValue, path: Path = []): Path[] {
  if (typeof value !== 'object') return [];
  if (path.length > 0 && isList(value) && value.every((entry) => typeof entry === 'number')) return [path];
  const parts = Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>);
  return parts.flatMap(([key, part]) => listPathsIn(part, [...path, key]));
}

export function outermostListsIn(value: HostValue, path: Path = []): Path[] {
  if (typeof value !== 'object') return [];
  if (path.length > 0 && isList(value)) return [path];
  const parts = Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>);
  return parts.flatMap(([key, part]) => outermostListsIn(part, [...path, key]));
}

export interface Variation {
  readonly others: readonly PlannedCall[];
  /** True for new arguments within the contract. */
  readonly isAllowed: (args: Args) => boolean;
}

/** True if all numbers at a place are whole. */
export const countsIn =
  (calls: readonly PlannedCall[]) =>
  (path: Path): boolean =>
    calls.every(({ args }) => {
      const value = valueAt(args as HostValue, path);
      return value === undefined || Number.isInteger(value);
    });

/**
 * A chain of calls: each changes one entry or function of its predecessor, or shares an array between two lists, and is
 * confused with it by cache keys that omit an argument or round.
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
  // Lists may share an array, but rows would break a matrix's symmetry.
  const isRow = (path: Path): boolean => path.length > 1 && isList(valueAt(args, path.slice(0, -1)));
  const lists = listPathsIn(args).filter((path) => !isRow(path));
  for (const [k, path] of lists.entries())
    go(lists.slice(0, k).map((other) => withValueAt(current, path, at(other)) as Args));
  for (const [k, arg] of args.entries())
    if (typeof arg === 'function') go(others.map((other) => current.with(k, other.args[k]!)));
  return calls;
}
