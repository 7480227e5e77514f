import type { Explanation } from '../model/explanation.ts';
import type { FunctionSignature, HostValue, Path } from '../model/shape.ts';
import { isList, valueAt, withValueAt } from '../model/shape.ts';
import type { Observation, Observe } from '../runner/index.ts';

/** Parts of the arguments that may be taken for one another, with names: `filter.a[0]`. */
type ArgumentPair = readonly [one: Place, other: Place];
interface Place {
  readonly name: string;
  readonly path: Path;
}

const isRecord = (value: HostValue): boolean => typeof value === 'object' && !isList(value);

/** The values have one type, so one can be passed in place of the other. */
const areAlike = (a: HostValue, b: HostValue): boolean =>
  typeof a === typeof b && typeof a !== 'function' && isList(a) === isList(b) && !isRecord(a);

function* pairsAmong(places: readonly Place[], args: readonly HostValue[]): Generator<ArgumentPair> {
  const at = ({ path }: Place): HostValue => valueAt(args, path)!;
  for (const [k, one] of places.entries()) {
    for (const other of places.slice(k + 1)) if (areAlike(at(one), at(other))) yield [one, other];
    const whole = at(one);
    // Entries of other lists have no meaning of their own.
    if (isRecord(whole) || (isList(whole) && whole.length === 2 && typeof whole[0] === 'number'))
      yield* pairsAmong(
        Object.keys(whole).map((key) => ({
          name: isList(whole) ? `${one.name}[${key}]` : one.name === '' ? key : `${one.name}.${key}`,
          path: [...one.path, key],
        })),
        args,
      );
  }
}

/** Fewer wrong answers are too little evidence. */
const LEAST_WRONG = 3;

/**
 * Finds two arguments, or parts of them, that a function takes for one another: each answer is right for the call with them
 * exchanged.
 * @param observations of the function, in all checks
 */
export function exchangedIn(
  name: string,
  observations: readonly Observation[],
  { parameters }: FunctionSignature,
  observe: Observe,
): Explanation | undefined {
  const told = observations.filter(({ call: { outcome } }) => outcome.kind === 'returned');
  // Wrong answers first: nearly all pairs end there.
  const sorted = [...told.filter(({ isWrong }) => isWrong), ...told.filter(({ isWrong }) => !isWrong)];
  const first = sorted[0]?.call.args;
  if (first === undefined) return undefined;
  const isOnlyRecord = first.length === 1 && isRecord(first[0]!);
  const places = first.map((_, k) => ({ name: isOnlyRecord ? '' : parameters[k]!, path: [String(k)] }));
  for (const [one, other] of pairsAmong(places, first)) {
    let wrong = 0;
    const isIt = sorted.every(({ call, isWrong }) => {
      const [a, b] = [valueAt(call.args, one.path), valueAt(call.args, other.path)];
      if (a === undefined || b === undefined) return true;
      const args = withValueAt(withValueAt(call.args, one.path, b), other.path, a) as readonly HostValue[];
      const there = observe({ ...call, args });
      // Where a right function refuses them, nothing is known.
      if (there.right !== undefined && isWrong) wrong += 1;
      return there.right === undefined || !there.isWrong;
    });
    if (!isIt || wrong < LEAST_WRONG) continue;
    return {
      said: { id: 'exchanged', function: name, one: one.name, other: other.name },
      proves: true,
    };
  }
  return undefined;
}
