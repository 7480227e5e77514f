import * as fc from 'fast-check';
import type { Origin } from '../inputs/index.ts';
import { shortCallText } from '../model/call-text.ts';
import { type Call, isMaking, type PlannedCall, valueOf } from '../model/call.ts';
import { functionsIn, isImplementation } from '../model/callable.ts';
import { isWithinContract } from '../model/domain.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { leavesOf } from '../model/parts.ts';
import type { GuestValue } from '../model/shape.ts';
import { type Check, openNatively, type Planned, recordCalls, tryInput } from '../runner/index.ts';
import { clearlyDiffer, LINE } from './options.ts';

/** A call whose lines are short, with numbers that a student can compute with. */
export interface ShortCall extends PlannedCall {
  /** See `Question`. */
  readonly text: string;
  /** The call of a right function. */
  readonly right: Call;
  /** Known mistakes that give another answer. */
  readonly mistakes: readonly { readonly sentence: string; readonly answer: GuestValue }[];
}

/** By function. */
export type ShortCalls = ReadonlyMap<string, readonly ShortCall[]>;

/** Limits of inputs of a check, of random ones that are shrunk, and of shrinking. */
const MOST_INPUTS = 20;
const MOST_SHRUNK = 2;
const MOST_SMALLER = 80;
/** Share of the mistakes told apart that remains in shrinking. */
const SHARE_TOLD = 0.8;
/** Limit of calls of a function. */
const MOST_CALLS = 14;
/** Limits of what is followed by hand. */
const MOST_EVALUATIONS = 6;
const MOST_NUMBERS = 16;

const isPlain = (number: number): boolean =>
  number === 0 ||
  (Math.abs(number) <= 100 && Math.abs(number) >= 0.01 && Number(number.toPrecision(2)) === number);

/** Distance from a short call with plain numbers, which costs 0. */
function costOf({ grading }: ExercisePlan<Check>, call: Call): number {
  const lines = shortCallText(call, grading.exports[call.name]!, Infinity)!.split('\n');
  const tooLong = lines.map((line) => Math.max(0, line.length - LINE));
  const numbers = [...leavesOf(call.args)].flatMap(([, leaf]) =>
    typeof leaf === 'number'
      ? leaf
      : ((leaf as { text?: string }).text?.match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? []).map(Number),
  );
  const odd = numbers.filter((number) => !isPlain(number)).length;
  return tooLong.reduce((a, b) => a + b, 10 * (odd + Math.max(0, numbers.length - MOST_NUMBERS)));
}

/** Finds calls in the inputs of checks, those first that tell the most mistakes apart. */
export function shortCalls(plan: ExercisePlan<Check>, checks: readonly Planned[]): ShortCalls {
  const { grading, misconceptions, factories } = plan;
  const { exports, right, normalForms = {} } = grading;
  const found = new Map<string, Map<string, ShortCall>>();

  const mistakesAt = (call: Call): ShortCall['mistakes'] => {
    const { name, args, maker } = call;
    const normal = (answer: GuestValue): unknown =>
      normalForms[name]?.(answer as never, ...(args as never[])) ?? answer;
    return misconceptions.flatMap(({ id, sentence }) => {
      const factory = factories.get(id);
      const answer = factory && valueOf(openNatively(factory).call(name, exports[name]!, args, maker));
      return answer !== undefined && clearlyDiffer(normal(answer), normal(valueOf(call)!))
        ? [{ sentence, answer }]
        : [];
    });
  };

  const isFit = (call: Call): boolean =>
    call.outcome.kind === 'returned' &&
    !isMaking(call) &&
    call.evaluations.every((one) => one.length <= MOST_EVALUATIONS) &&
    functionsIn(call.args).every(({ host }) => !isImplementation(host)) &&
    [...leavesOf(call.outcome.value)].every(
      ([, leaf]) => typeof leaf !== 'number' || Number.isFinite(leaf),
    ) &&
    isWithinContract(call.name, call.args, grading);

  const callsAt = (check: Check, input: unknown): readonly Call[] =>
    tryInput(
      check,
      recordCalls(
        openNatively(() => right),
        exports,
      ),
      input,
    ).calls.filter(isFit);

  /** Shrinks an input while a call of the same function becomes shorter. */
  const simpler = (check: Check, origin: Origin, first: Call): Call => {
    if (origin.kind !== 'random') return first;
    const told = SHARE_TOLD * mistakesAt(first).length;
    let [best, simplest] = [costOf(plan, first), first];
    const isNoBetter = (input: unknown): boolean => {
      const call = best === 0 ? undefined : callsAt(check, input).find(({ name }) => name === first.name);
      const cost = call === undefined ? Infinity : costOf(plan, call);
      if (cost > best || mistakesAt(call!).length < told) return true;
      [best, simplest] = [cost, call!];
      return false;
    };
    const { arbitrary, seed, run } = origin;
    const smaller = fc.property(fc.limitShrink(arbitrary, MOST_SMALLER), isNoBetter);
    fc.check(smaller, { seed, path: String(run), numRuns: 1 });
    return simplest;
  };

  for (const { check, inputs } of checks) {
    if (check.kind.bringsMistakes) continue;
    const shrunk = new Map<string, number>();
    for (const { value, origin } of inputs.filter(
      (one, k) => k < MOST_INPUTS || one.origin.kind === 'always',
    ))
      for (const first of callsAt(check, value)) {
        const { name } = first;
        const times = shrunk.get(name) ?? 0;
        const isShrunk = costOf(plan, first) > 0 && times < MOST_SHRUNK;
        if (isShrunk) shrunk.set(name, times + 1);
        const call = isShrunk ? simpler(check, origin, first) : first;
        if (costOf(plan, call) > 0) continue;
        const text = shortCallText(call, exports[name]!)!;
        const { args, maker } = call;
        const planned = { name, args, ...(maker && { maker }) };
        const own = getOrCreate(found, name, () => new Map<string, ShortCall>());
        getOrCreate(own, text, () => ({ ...planned, text, right: call, mistakes: mistakesAt(call) }));
      }
  }
  const inOrder = (calls: ReadonlyMap<string, ShortCall>): ShortCall[] =>
    [...calls.values()].toSorted(
      (a, b) => b.mistakes.length - a.mistakes.length || a.text.length - b.text.length,
    );
  return new Map([...found].map(([name, calls]) => [name, inOrder(calls).slice(0, MOST_CALLS)]));
}
