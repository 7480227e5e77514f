import { withArgs, type PlannedCall } from '../../model/call.ts';
import { valueAt, withValueAt, type HostValue } from '../../model/shape.ts';
import { type Args, countsIn, neighboursOf, outermostListsIn, placesOf } from './neighbours.ts';

/** Length of lists; pools often start above 128. */
const ENTRIES = 144;

/** Length of paths, limited because some right styles take quadratic time. */
const STEPS = 64;

/** Enough to detect rings of fewer buffers. */
const CALLS = 6;

/**
 * Calls of one size with long lists and paths, because solutions may share memory only between large answers.
 * @param among calls of one function
 * @param isAllowed true for new arguments within the contract
 */
export function largeCalls(among: readonly PlannedCall[], isAllowed: (args: Args) => boolean): PlannedCall[] {
  const model = among.toSorted((a, b) => placesOf(a.args).length - placesOf(b.args).length).at(-1);
  if (model === undefined) return [];
  let { args } = model;
  const grow = (larger: HostValue): void => {
    if (isAllowed(larger as Args)) args = larger as Args;
  };
  for (const path of outermostListsIn(args)) {
    const list = valueAt(args, path) as Args;
    const isFixed = among.every(
      (call) => (valueAt(call.args, path) as Args | undefined)?.length === list.length,
    );
    if (list.length > 0 && !isFixed)
      grow(
        withValueAt(
          args,
          path,
          Array.from({ length: ENTRIES }, (_, k) => list[k % list.length]!),
        ),
      );
  }
  const isCount = countsIn(among);
  for (const path of placesOf(model.args))
    if (typeof valueAt(args, path) === 'number' && isCount(path)) grow(withValueAt(args, path, STEPS));
  if (args === model.args) return [];
  const call = withArgs(model, args);
  return [call, ...neighboursOf(call, { others: [], isAllowed })].slice(0, CALLS);
}
