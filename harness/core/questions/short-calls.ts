import { shortCallText } from '../model/call-text.ts';
import { type PlannedCall, valueOf, withArgs } from '../model/call.ts';
import { isWithinContract } from '../model/domain.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { mapNumbers } from '../model/parts.ts';
import { type Check, openNatively, type Planned, recordCalls, seedOf, tryInput } from '../runner/index.ts';
import { type Candidate, clearlyDiffer, LINE } from './options.ts';

/** A call with short lines and numbers that a student can compute with. */
export interface ShortCall {
  readonly call: PlannedCall;
  /** See `Question`. */
  readonly text: string;
  /** Other answers than the right one. */
  readonly mistakes: readonly Candidate[];
  /** Number of its mistakes, relative to the most that a call of the function tells apart: 0 … 1. */
  readonly telling: number;
}

/** Limit of numbers in a call. */
const MOST_NUMBERS = 12;

/** Number of further calls with other numbers, and of those with simple ones. */
const VARIATIONS = 6;
const SIMPLE = 3;

const otherNumber = (number: number, by: number): number =>
  Number.isInteger(number) ? number + Math.sign(number) * by : number * [1, 2, 0.5][by]!;

/** A small integer, or a fraction with which one can compute. */
const simpleNumber = (number: number, by: number): number =>
  Math.sign(number) *
  (Math.abs(number) < 1 ? [0.5, 0.25, 0.75][by]! : Math.min(Math.round(Math.abs(number)), 2 + by));

const isPlain = (number: number): boolean =>
  number === 0 ||
  (Math.abs(number) <= 100 && Math.abs(number) >= 0.01 && Number(number.toPrecision(2)) === number);

const isShort = (text: string): boolean => {
  const numbers = text.match(/(?<![\p{ID_Continue}$])[\d.]+(?:e[+-]?\d+)?/giu) ?? [];
  return (
    numbers.length <= MOST_NUMBERS &&
    numbers.map(Number).every(isPlain) &&
    text.split('\n').every((line) => line.length <= LINE)
  );
};

/** Changes the numbers of each argument or field in the same way, so that a symmetric matrix remains symmetric. */
function vary(call: PlannedCall, text: string, time: number): PlannedCall {
  const varied = (part: unknown, place: string): unknown => {
    if (typeof part === 'object' && part !== null && !Array.isArray(part))
      return Object.fromEntries(
        Object.entries(part).map(([name, field]) => [name, varied(field, `${place} ${name}`)]),
      );
    const by = (seedOf(time, `${text} ${place}`) >>> 0) % 3;
    return mapNumbers(part, (number) => (time > SIMPLE ? simpleNumber : otherNumber)(number, by));
  };
  return withArgs(call, call.args.map((arg, k) => varied(arg, `${k}`)) as PlannedCall['args']);
}

/** Finds calls in the inputs of checks, and varies their numbers. */
export function shortCalls(
  {
    grading,
    misconceptions,
    factories,
  }: Pick<ExercisePlan<Check>, 'grading' | 'misconceptions' | 'factories'>,
  checks: readonly Planned[],
): readonly ShortCall[] {
  const { exports, right } = grading;
  const native = openNatively(() => right);
  const answerOf = (one: typeof native, { name, args, maker }: PlannedCall) =>
    valueOf(one.call(name, exports[name]!, args, maker));
  const found = new Map<string, Omit<ShortCall, 'telling'>>();
  const add = (call: PlannedCall): void => {
    const text = shortCallText(call, exports[call.name]!);
    if (text === undefined || found.has(text) || !isShort(text)) return;
    const own = isWithinContract(call.name, call.args, grading) ? answerOf(native, call) : undefined;
    if (own === undefined) return;
    const mistakes = misconceptions.flatMap(({ id, sentence }): Candidate[] => {
      const factory = factories.get(id);
      const value = factory && answerOf(openNatively(factory), call);
      return value !== undefined && clearlyDiffer(value, own)
        ? [{ value, because: { id: 'misconception', text: sentence } }]
        : [];
    });
    found.set(text, { call, text, mistakes });
  };
  const calls = checks
    .filter(({ check }) => !check.kind.bringsMistakes)
    .flatMap(({ check, inputs }) =>
      inputs.flatMap(({ value }) => tryInput(check, recordCalls(native, exports), value).calls),
    );
  for (const call of calls) add(call);
  const given = [...found.values()];
  for (const { call, text } of given)
    for (let time = 1; time <= VARIATIONS; time += 1) add(vary(call, text, time));
  const all = [...found.values()];
  return all.map((one) => {
    const same = all.filter(({ call }) => call.name === one.call.name);
    const most = Math.max(...same.map(({ mistakes }) => mistakes.length));
    return { ...one, telling: one.mistakes.length / Math.max(most, 1) };
  });
}
