import { withArgs, type PlannedCall } from "../../model/call.ts";
import { valueAt, withValueAt } from "../../model/shape.ts";
import { countsIn, neighboursOf, outermostListsIn, placesOf } from "./neighbours.ts";

type Args = PlannedCall["args"];

/** How many entries a list has, or steps a path; the first that the contract allows. Pools are often for more than 128. */
const LENGTHS = [144, 100];

/** How many calls of one size are made: a ring of fewer buffers is found. */
const CALLS = 6;

/**
 * Calls of one size with long lists and many steps, as far as the contract allows: answers may share memory only if they
 * are large.
 * @param among calls of one function
 * @param isAllowed whether the function may be called so, and is not yet
 */
export function largeCalls(among: readonly PlannedCall[], isAllowed: (args: Args) => boolean): PlannedCall[] {
  // The last one has the most entries.
  const model = among.toSorted((a, b) => placesOf(a.args).length - placesOf(b.args).length).at(-1);
  if (model === undefined) return [];
  let { args } = model;
  const grow = (larger: (length: number) => unknown): void => {
    args = LENGTHS.map((length) => larger(length) as Args).find(isAllowed) ?? args;
  };
  for (const path of outermostListsIn(args)) {
    const list = valueAt(args, path) as Args;
    const isFixed =
      list.length === 0 ||
      among.every((call) => (valueAt(call.args, path) as Args | undefined)?.length === list.length);
    if (!isFixed)
      grow((length) =>
        withValueAt(
          args,
          path,
          Array.from({ length }, (_, k) => list[k % list.length]!),
        ),
      );
  }
  const isCount = countsIn(among);
  for (const path of placesOf(model.args))
    if (typeof valueAt(args, path) === "number" && isCount(path))
      grow((length) => withValueAt(args, path, length));
  if (args === model.args) return [];
  const call = withArgs(model, args);
  return [call, ...neighboursOf(call, { others: [], isAllowed })].slice(0, CALLS);
}
