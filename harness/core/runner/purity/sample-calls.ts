import { textOfCall } from '../../model/call-text.ts';
import type { Call, PlannedCall } from '../../model/call.ts';
import type { ExportedFunctions } from '../../model/check.ts';
import { leavesOf } from '../../model/parts.ts';
import type { Signature } from '../../model/shape.ts';
import type { TriedCheck } from '../check.ts';
import { openNatively } from '../native/native-module.ts';
import { recordCalls, tryInput } from '../recorded-solution.ts';

/** Sampled calls of each function. */
const CALLS = 8;

/** Numbers in arguments, evaluations and answer of a cheap call. */
const CHEAP = 160;

/** @returns at most `count` values, evenly spread, including the first */
export const spread = <T>(values: readonly T[], count: number): T[] =>
  values.length <= count
    ? [...values]
    : Array.from({ length: count }, (_, k) => values[Math.floor((k * values.length) / count)]!);

/** Last call of each text. */
export const distinct = <C extends PlannedCall>(calls: readonly C[]): C[] => [
  ...new Map(calls.map((call) => [textOfCall(call), call])).values(),
];

export const isCheap = ({ args, outcome, evaluations }: Call): boolean =>
  [...leavesOf([args, outcome, evaluations])].filter(([, leaf]) => typeof leaf === 'number').length <= CHEAP;

/** Calls of a right solution. @param most number of inputs */
function callsOf(
  { check, inputs }: TriedCheck,
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
    // The check's own run reports its error.
  }
  return calls;
}

/**
 * Samples distinct cheap calls of the checks, by function.
 * @param right run outside of the sandbox
 */
export function sampleCalls(
  checks: readonly TriedCheck[],
  right: ExportedFunctions,
  exports: Signature,
): ReadonlyMap<string, readonly PlannedCall[]> {
  // Few checks contribute more inputs each.
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
