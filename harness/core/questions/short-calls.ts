import * as fc from 'fast-check';
import type { Input } from '../inputs/index.ts';
import { shortCallText } from '../model/call-text.ts';
import { type Call, isMaking, type PlannedCall, valueOf } from '../model/call.ts';
import { functionsIn, isImplementation } from '../model/callable.ts';
import { isWithinContract } from '../model/domain.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { leavesOf } from '../model/parts.ts';
import type { GuestValue } from '../model/shape.ts';
import { type Check, openNatively, type Planned, recordCalls, tryInput } from '../runner/index.ts';
import { clearlyDiffer, LINE } from './answers.ts';

/** A call that fits into a line and has only numbers that a student can compute with. */
export interface ShortCall extends PlannedCall {
  /** See `Question`. */
  readonly text: string;
  /** What a right function does. */
  readonly right: Call;
  /** What those known mistakes answer that answer something else. */
  readonly mistakes: readonly { readonly sentence: string; readonly answer: GuestValue }[];
}

/** How many inputs of a check are looked at, of how many random ones a smaller one is looked for, and how long. */
const MOST_INPUTS = 20;
const MOST_SHRUNK = 3;
const MOST_SMALLER = 120;
/** The share of the mistakes that an input tells apart which a smaller one still must. */
const SHARE_TOLD = 0.8;
/** How many calls of a function are kept: those that tell the most mistakes apart, and the shortest. */
const MOST_TELLING = 8;
const MOST_SHORT = 6;
/** What a call may do at most: it is followed by hand. */
const MOST_EVALUATIONS = 6;
const MOST_NUMBERS = 16;
const LARGEST = 100;
const SMALLEST = 0.01;

/** Up to two digits, neither tiny nor huge. */
const isPlain = (number: number): boolean =>
  number === 0 ||
  (Math.abs(number) <= LARGEST && Math.abs(number) >= SMALLEST && Number(number.toPrecision(2)) === number);

/** How far a call is from one that is short and has plain numbers only; 0 for such a one. */
function costOf(plan: ExercisePlan<Check>, { name, args, maker }: Call): number {
  const { exports } = plan.grading;
  const text = shortCallText({ name, args, ...(maker && { maker }) }, exports[name]!, Infinity)!;
  const tooLong = text.split('\n').reduce((sum, line) => sum + Math.max(0, line.length - LINE), 0);
  const leaves = [...leavesOf(args)].map(([, leaf]) => leaf);
  const numbers = leaves.flatMap((leaf) =>
    typeof leaf === 'number'
      ? leaf
      : ((leaf as { text?: string }).text?.match(/[\d.]+(?:e[+-]?\d+)?/gi) ?? []).map(Number),
  );
  return (
    tooLong +
    10 * numbers.filter((number) => !isPlain(number)).length +
    10 * Math.max(0, numbers.length - MOST_NUMBERS)
  );
}

/** The short calls of each function, by its name. */
export type ShortCalls = ReadonlyMap<string, readonly ShortCall[]>;

/** Short calls of an exercise, from the inputs of its checks. @param checks under the seed of the run */
export function shortCalls(plan: ExercisePlan<Check>, checks: readonly Planned[]): ShortCalls {
  const { grading, misconceptions, factories } = plan;
  const { exports, right, normalForms = {} } = grading;
  const found = new Map<string, Map<string, ShortCall>>();

  const mistakesAt = ({ name, args, maker, outcome }: Call): ShortCall['mistakes'] => {
    const own = outcome.kind === 'returned' ? outcome.value : undefined;
    const normal = (answer: GuestValue): unknown =>
      normalForms[name]?.(answer as never, ...(args as never[])) ?? answer;
    return misconceptions.flatMap(({ id, sentence }) => {
      const factory = factories.get(id);
      const answer = factory && valueOf(openNatively(factory).call(name, exports[name]!, args, maker));
      return answer !== undefined && own !== undefined && clearlyDiffer(normal(answer), normal(own))
        ? [{ sentence, answer }]
        : [];
    });
  };

  const isFit = ({ outcome, args, evaluations, maker, name }: Call): boolean =>
    outcome.kind === 'returned' &&
    !isMaking({ args, ...(maker && { maker }) }) &&
    evaluations.every((one) => one.length <= MOST_EVALUATIONS) &&
    functionsIn(args).every(({ host }) => !isImplementation(host)) &&
    [...leavesOf(outcome.value)].every(([, leaf]) => typeof leaf !== 'number' || Number.isFinite(leaf)) &&
    isWithinContract(name, args, grading);

  const callsAt = (check: Check, input: unknown): readonly Call[] =>
    tryInput(
      check,
      recordCalls(
        openNatively(() => right),
        exports,
      ),
      input,
    ).calls.filter(isFit);

  const add = (call: Call): void => {
    const { name, args, maker } = call;
    const planned = { name, args, ...(maker && { maker }) };
    const text = shortCallText(planned, exports[name]!)!;
    const own = getOrCreate(found, name, () => new Map<string, ShortCall>());
    if (!own.has(text)) own.set(text, { ...planned, text, right: call, mistakes: mistakesAt(call) });
  };

  /** Makes an input simpler for as long as its call of a function is not short, and still tells as many mistakes apart. */
  const addSimpler = (check: Check, { origin }: Input, first: Call): void => {
    if (origin.kind !== 'random') return;
    const told = SHARE_TOLD * mistakesAt(first).length;
    let best = costOf(plan, first);
    let simplest: Call | undefined;
    const isNoBetter = (input: unknown): boolean => {
      if (best === 0) return true;
      const call = callsAt(check, input).find(({ name }) => name === first.name);
      const cost = call === undefined ? Infinity : costOf(plan, call);
      if (cost > best || mistakesAt(call!).length < told) return true;
      [best, simplest] = [cost, call];
      return false;
    };
    const { arbitrary, seed, run } = origin;
    fc.check(fc.property(fc.limitShrink(arbitrary, MOST_SMALLER), isNoBetter), {
      seed,
      path: String(run),
      numRuns: 1,
    });
    if (best === 0 && simplest !== undefined) add(simplest);
  };

  for (const { check, inputs } of checks) {
    if (check.kind.bringsMistakes) continue;
    const shrunk = new Map<string, number>();
    const some = inputs.filter(({ origin }, k) => k < MOST_INPUTS || origin.kind === 'always');
    for (const input of some)
      for (const call of callsAt(check, input.value)) {
        const { name } = call;
        const times = shrunk.get(name) ?? 0;
        if (costOf(plan, call) === 0) add(call);
        else if (input.origin.kind === 'random' && times < MOST_SHRUNK) {
          shrunk.set(name, times + 1);
          addSimpler(check, input, call);
        }
      }
  }
  return new Map([...found].map(([name, calls]) => [name, chosen([...calls.values()])]));
}

/** The calls that tell the most mistakes apart, and the shortest of the others. */
function chosen(calls: readonly ShortCall[]): readonly ShortCall[] {
  const telling = calls.toSorted((a, b) => b.mistakes.length - a.mistakes.length).slice(0, MOST_TELLING);
  const others = calls
    .filter((one) => !telling.includes(one))
    .toSorted((a, b) => a.text.length - b.text.length);
  return [...telling, ...others.slice(0, MOST_SHORT)];
}
