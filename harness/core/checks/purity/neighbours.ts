import type { HostGradient, HostValue } from '../../model/shape.ts';
import { leavesOf, mirrorOf, valueAt, withValueAt, type Path } from './leaves.ts';
import type { PlannedCall } from './planned-call.ts';

/** Less than what a key of seven digits tells apart, and far more than the tolerance of an answer. */
const LITTLE = 3e-8;

type Args = readonly HostValue[];

/** The same numbers with another gradient: half of it. */
function halved(gradient: HostGradient): HostGradient {
  const half: HostGradient = (beta, evaluation) => gradient(beta, evaluation).map((slope) => slope / 2);
  const formula = gradient.name.startsWith('β ↦ ') ? gradient.name.replace('β ↦ ', 'β ↦ ½·') : '½ gradient';
  return Object.defineProperty(half, 'name', { value: formula });
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

/** What one entry may become: a little different, or a lot. */
function variations(value: number, isWhole: boolean, donors: readonly HostValue[]): readonly number[][] {
  const little = isWhole ? [value + 1] : [value * (1 + LITTLE), value * (1 - LITTLE)];
  const others = donors.filter((donor) => typeof donor === 'number');
  return [little, [...others, isWhole ? value + 2 : value / 2, -value]];
}

/** How the calls of one function are varied. */
export interface Variation {
  /** Other calls of the function, from which entries are taken. */
  readonly others: readonly PlannedCall[];
  /** The indices of the parameters whose numbers are whole in all calls: counts. */
  readonly whole: ReadonlySet<number>;
  /** Whether a function may be called so. */
  readonly isInDomain: (args: Args) => boolean;
  /** Differs from call to call, so that each entry is changed in every way: 0, 1, … */
  readonly turn: number;
}

/**
 * Calls that lead away from a call, each different from the one before in a single entry, or in two that are swapped:
 * a key that leaves out an argument, or rounds, takes one of them for its predecessor.
 */
export function neighboursOf(
  { name, args }: PlannedCall,
  { others, whole, isInDomain, turn }: Variation,
): PlannedCall[] {
  let current: Args = args;
  const calls: PlannedCall[] = [];
  const go = (candidates: readonly Args[]): void => {
    const next = candidates.find(isInDomain);
    if (next === undefined) return;
    current = next;
    calls.push({ name, args: next });
  };
  const leaves = leavesOf(args as HostValue);
  for (const [k, path] of leaves.entries()) {
    const value = valueAt(current as HostValue, path) as number;
    const donors = others.map((other) => valueAt(other.args as HostValue, path)!);
    const kinds = variations(value, whole.has(Number(path[0])), donors);
    const turned = (k + turn) % 2 === 0 ? kinds : kinds.toReversed();
    go(
      turned
        .flat()
        .filter((other) => other !== value)
        .map((other) => moved(current, path, other)),
    );
  }
  const pairs = leaves.map((path, k) => [path, leaves[(k + turn + 1) % leaves.length]!] as const);
  go(
    pairs
      .filter(([a, b]) => valueAt(current, a) !== valueAt(current, b))
      .map((pair) => swapped(current, pair)),
  );
  const gradient = args.findIndex((arg) => typeof arg === 'function');
  if (gradient !== -1) go([current.with(gradient, halved(current[gradient] as HostGradient))]);
  return calls;
}
