import { textOfCall } from '../../model/call-text.ts';
import type { Call, PlannedCall } from '../../model/call.ts';
import type { ExportedFunctions } from '../../model/check.ts';
import { leavesOf } from '../../model/parts.ts';
import type { Signature } from '../../model/shape.ts';
import type { Tried } from '../check.ts';
import { openNatively } from '../native/native-module.ts';
import { recordCalls, tryInput } from '../recorded-solution.ts';

/** How many calls of each function are kept. */
const CALLS = 8;

/** The most numbers that a cheap call takes, evaluates functions with and answers, all together. */
const CHEAP = 160;

/** @returns at most `count` of the values, evenly spread, the first among them */
export const spread = <T>(values: readonly T[], count: number): T[] =>
  values.length <= count
    ? [...values]
    : Array.from({ length: count }, (_, k) => values[Math.floor((k * values.length) / count)]!);

/** One call of each text: the last of those that look alike. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];

/** Whether a call is small enough to be made once more. */
export const isCheap = ({ args, outcome, evaluations }: Call): boolean =>
  [...leavesOf([args, outcome, evaluations])].filter(([, leaf]) => typeof leaf === 'number').length <= CHEAP;

/** The calls that a right solution gets from some inputs of a check. @param most how many inputs */
function callsOf(
  { check, inputs }: Tried,
  right: ExportedFunctions,
  exports: Signature,
  most: number,
): Call[] {
  const calls: Call[] = [];
  const recorded = recordCalls<ExportedFunctions>(
    openNatively(() => right),
    exports,
  );
  try {
    for (const { value } of spread(inputs, most)) calls.push(...tryInput(check, recorded, value).calls);
  } catch {
    // An error of the check, which it will report itself.
  }
  return calls;
}

/**
 * A sample of the cheap calls that checks make, by the name of the function; calls that look alike only once.
 * @param right right functions, which run here and not in the sandbox
 */
export function sampleCalls(
  checks: readonly Tried[],
  right: ExportedFunctions,
  exports: Signature,
): ReadonlyMap<string, readonly PlannedCall[]> {
  // If there are few checks, more inputs of each are looked at, so that there is a choice of calls.
  const most = Math.max(4, Math.ceil((2 * CALLS) / checks.length));
  const calls = checks.flatMap((planned) => callsOf(planned, right, exports, most)).filter(isCheap);
  return new Map(
    Object.keys(exports).map((name) => [
      name,
      spread(
        distinct(calls).filter((call) => call.name === name),
        CALLS,
      ).map(({ args, maker }) => ({ name, args, maker })),
    ]),
  );
}
