import type { Signature } from '../../model/shape.ts';
import { isInDomain, type Domains } from '../domain.ts';
import type { ExportedFunctions } from '../exercise-plan.ts';
import { neighboursOf } from './neighbours.ts';
import type { PlannedCall } from './planned-call.ts';
import { type CheckWithInputs, sampleCalls, spread } from './sample-calls.ts';

/** To how many calls of each function neighbours are added. */
const VARIED = 3;

/** How often a function without parameters is called: often enough for a drift to grow, and for a counter to count. */
const REPEATED = 12;

/** The calls of one function: in the middle one twice in a row, so that no counter has the same period in both orders. */
function callsOf(
  sample: readonly PlannedCall[],
  parameters: readonly string[],
  domains: Domains,
): PlannedCall[] {
  if (parameters.length === 0) return sample.flatMap((call) => Array<PlannedCall>(REPEATED).fill(call));
  const isWhole = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).every(isWhole)
      : Number.isInteger(value);
  const whole = parameters.map((_, k) => k).filter((k) => sample.every(({ args }) => isWhole(args[k])));
  const varied = spread(sample, VARIED);
  const calls = sample.flatMap((call) => {
    const turn = varied.indexOf(call);
    if (turn === -1) return [call];
    const at = sample.indexOf(call);
    const others = [...sample.slice(at + 1), ...sample.slice(0, at)];
    const variation = {
      others,
      whole: new Set(whole),
      isInDomain: (args: PlannedCall['args']) => isInDomain(parameters, args, domains),
      turn,
    };
    return [call, ...neighboursOf(call, variation)];
  });
  return calls.flatMap((call, k) => (k === calls.length >> 1 ? [call, call] : [call]));
}

/**
 * The calls of the purity audit.
 * @param checks those before it, with their inputs
 * @returns in the order in which they are made first; calls of one function stand together
 */
export function planAudit(
  checks: readonly CheckWithInputs[],
  right: ExportedFunctions,
  exports: Signature,
  domains: Domains = {},
): readonly PlannedCall[] {
  const samples = sampleCalls(checks, right);
  return Object.entries(exports).flatMap(([name, { parameters }]) =>
    callsOf(samples.get(name) ?? [], parameters, domains),
  );
}
