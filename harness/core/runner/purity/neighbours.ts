import { withArgs, type PlannedCall } from '../../model/call.ts';
import { leavesOf } from '../../model/parts.ts';
import { isList, valueAt, withValueAt, type HostValue, type Path } from '../../model/shape.ts';

/** Less than what a key of seven digits or in single precision tells apart, and far more than the tolerance of an answer. */
const LITTLE = 1e-8;

type Args = readonly HostValue[];

/** Only the first two, the middle and the last entry of a longer list are varied. */
const FEW = 4;

function fewKeysOf(value: object): readonly string[] {
  const keys = Object.keys(value);
  if (!Array.isArray(value) || keys.length <= FEW) return keys;
  return [keys[0]!, keys[1]!, keys[keys.length >> 1]!, keys.at(-1)!];
}

/** The paths of the numbers, texts and truth values within the arguments of a call, in order. */
export const placesOf = (args: Args): Path[] =>
  args.flatMap((arg, k) =>
    [...leavesOf(arg, [String(k)], fewKeysOf)].flatMap(([path, leaf]) =>
      typeof leaf === 'function' ? [] : [path],
    ),
  );

/** The path of the entry on the other side of a matrix's diagonal, if both entries are equal; otherwise none. */
export function mirrorOf(value: HostValue, path: Path): Path | undefined {
  const [row, column] = path.slice(-2);
  // The arguments themselves are no matrix.
  if (path.length < 3 || row === undefined || column === undefined || row === column) return undefined;
  const mirrored = [...path.slice(0, -2), column, row];
  return valueAt(value, mirrored) === valueAt(value, path) ? mirrored : undefined;
}

/** Sets a number; an entry of a symmetric matrix moves together with the equal one on the other side. */
export function moved(args: Args, path: Path, value: HostValue): Args {
  const mirror = mirrorOf(args, path);
  const once = withValueAt(args, path, value);
  return (mirror === undefined ? once : withValueAt(once, mirror, value)) as Args;
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

/** The paths of the lists of numbers within the arguments of a call, in order. */
export function listPathsIn(value: HostValue, path: Path = []): Path[] {
  if (typeof value !== 'object') return [];
  if (path.length > 0 && isList(value) && value.every((entry) => typeof entry === 'number')) return [path];
  const parts = Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>);
  return parts.flatMap(([key, part]) => listPathsIn(part, [...path, key]));
}

/** The paths of the outermost lists within the arguments of a call, in order. */
export function outermostListsIn(value: HostValue, path: Path = []): Path[] {
  if (typeof value !== 'object') return [];
  if (path.length > 0 && isList(value)) return [path];
  const parts = Object.entries<HostValue>(value as Readonly<Record<string, HostValue>>);
  return parts.flatMap(([key, part]) => outermostListsIn(part, [...path, key]));
}

/** How the calls of one function are varied. */
export interface Variation {
  /** Other calls of the function, from which entries are taken. */
  readonly others: readonly PlannedCall[];
  /** Whether the function may be called so, and is not yet. */
  readonly isAllowed: (args: Args) => boolean;
}

/** Whether a number is a count: it is whole in all calls. */
export const countsIn =
  (calls: readonly PlannedCall[]) =>
  (path: Path): boolean =>
    calls.every(({ args }) => {
      const value = valueAt(args as HostValue, path);
      return value === undefined || Number.isInteger(value);
    });

/**
 * Calls that lead away from a call, each different from the one before in a single entry or in a function, or with one array
 * for two lists: a key that leaves out an argument or rounds takes one of them for its predecessor.
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
  // Two lists with the same numbers may be one array; with another row a matrix would not be symmetric.
  const isRow = (path: Path): boolean => path.length > 1 && isList(valueAt(args, path.slice(0, -1)));
  const lists = listPathsIn(args).filter((path) => !isRow(path));
  for (const [k, path] of lists.entries())
    go(lists.slice(0, k).map((other) => withValueAt(current, path, at(other)) as Args));
  for (const [k, arg] of args.entries())
    if (typeof arg === 'function') go(others.map((other) => current.with(k, other.args[k]!)));
  return calls;
}
