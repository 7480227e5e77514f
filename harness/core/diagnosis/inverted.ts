import type { Call } from '../model/call.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Observation, Observe } from '../runner/index.ts';

/** Fewer calls of either kind are too little evidence. */
const LEAST = 2;

/** The verdicts among observations: what is right, and whether it was the answer. */
function verdictsIn(observations: readonly Observation[]): readonly { right: boolean; isWrong: boolean }[] {
  return observations.flatMap(({ call: { outcome }, right, isWrong }) =>
    outcome.kind === 'returned' && typeof outcome.value === 'boolean' && typeof right === 'boolean'
      ? [{ right, isWrong }]
      : [],
  );
}

/**
 * Finds that a function answers true and false the wrong way round: true wherever false is right, and false at most calls
 * where true is right.
 * @param observations of the function, in all checks
 * @param further makes the calls of the failed check that come after its failure; not called where an answer contradicts
 */
export async function invertedIn(
  name: string,
  observations: readonly Observation[],
  observe: Observe,
  further: () => Promise<readonly Call[]>,
): Promise<Explanation | undefined> {
  const known = verdictsIn(observations);
  if (known.length === 0 || known.some(({ right, isWrong }) => !right && !isWrong)) return undefined;
  const calls = (await further()).filter((call) => call.name === name);
  const all = [...known, ...verdictsIn(calls.map(observe))];
  const [ofTrue, ofFalse] = [true, false].map((right) => all.filter((one) => one.right === right));
  const refused = ofTrue!.filter(({ isWrong }) => isWrong).length;
  const isInverted = 2 * refused > ofTrue!.length && ofFalse!.every(({ isWrong }) => isWrong);
  if (!isInverted || Math.min(refused, ofFalse!.length) < LEAST) return undefined;
  const said = {
    id: 'inverted',
    function: name,
    refused,
    right: ofTrue!.length,
    accepted: ofFalse!.length,
  } as const;
  return { said, proves: true };
}
