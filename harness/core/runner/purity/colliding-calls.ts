import { sum } from 'd3-array';
import { textOfCall } from '../../model/call-text.ts';
import { withArgs, type PlannedCall } from '../../model/call.ts';
import { valueAt, type Path } from '../../model/shape.ts';
import { type Args, countsIn, mirrorOf, moved, outermostListsIn, placesOf } from './neighbours.ts';

/** Small numbers, many of whose sums, products and texts coincide; eighths for ranges below 1. */
const LARGEST = 40;
const LARGEST_COUNT = 12;
const EIGHTHS = [1, 2, 3, 4, 5, 6, 7].map((k) => k / 8);
const WHOLE = Array.from({ length: 2 * LARGEST + 1 }, (_, k) => k - LARGEST);
/**
 * 1 and 12 concatenate like 11 and 2. Differences of whole ones cover nearly all of 1 to 13, so that weighted sums collide.
 */
const FEW = [1, 2, 12, 4, 0.5, 11, 17, 0.25];

const MOST = 6000;

/** Shorter lists are determined by their ends and sum; shorter paths do not differ. */
const ENTRIES = 4;

/** Shortest call whose lists have up to `ENTRIES` entries. */
function modelAmong(calls: readonly PlannedCall[]): PlannedCall | undefined {
  const entriesOf = ({ args }: PlannedCall): number =>
    sum(outermostListsIn(args), (path) => Math.min(ENTRIES, (valueAt(args, path) as Args).length));
  return calls
    .toSorted((a, b) => textOfCall(a).length - textOfCall(b).length)
    .toSorted((a, b) => entriesOf(b) - entriesOf(a))[0];
}

/**
 * Calls whose arguments collide under poor cache keys: other small numbers at two nearby places.
 * @param among calls of the function
 * @param isAllowed tests the contract
 */
export function collidingCalls(
  among: readonly PlannedCall[],
  isAllowed: (args: Args) => boolean,
): PlannedCall[] {
  const call = modelAmong(among);
  if (call === undefined) return [];
  const isCount = countsIn(among);
  let { args } = call;
  const numbers = placesOf(args).filter((path) => typeof valueAt(args, path) === 'number');
  // Each pair of entries of a symmetric matrix once.
  const places = numbers.filter((path, k) => {
    const mirror = String(mirrorOf(args, path));
    return !numbers.slice(0, k).some((one) => String(one) === mirror);
  });
  for (const path of places) {
    const simple = (isCount(path) ? [ENTRIES] : FEW).map((value) => moved(args, path, value)).find(isAllowed);
    args = simple ?? args;
  }
  const values = [...WHOLE, ...EIGHTHS];
  const fits = (path: Path, value: number): boolean =>
    !isCount(path) || (Number.isInteger(value) && value <= LARGEST_COUNT);
  const pairs = [1, 2].flatMap((apart) =>
    places.slice(apart).map((second, k) => [places[k]!, second] as const),
  );
  // Adjacent, because a solution may cache the last call only.
  const couples = FEW.flatMap((few) =>
    values.map(
      (one) =>
        [
          [few, one],
          [one, few],
        ] as const,
    ),
  );
  const callsAt = pairs.map(([first, second]) =>
    couples.map((couple) =>
      couple
        .filter(([one, other]) => fits(first, one) && fits(second, other))
        .map(([one, other]) => moved(moved(args, first, one), second, other))
        .filter(isAllowed)
        .map((next) => withArgs(call, next)),
    ),
  );
  // Interleaved, so that each pair of places gets its share of the fuel.
  return couples.flatMap((_, k) => callsAt.flatMap((ofPair) => ofPair[k]!)).slice(0, MOST);
}
