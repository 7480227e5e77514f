import * as fc from 'fast-check';
import type { Arbitrary } from '../inputs/index.ts';
import { valueText } from '../model/call-text.ts';
import { evaluate } from '../model/callable.ts';
import type { Check, DrawPicture, Predicate, Recording } from '../model/check.ts';
import type { Picture } from '../model/grades.generated.ts';
import { isList, type Callable, type GuestValue, type HostValue } from '../model/shape.ts';
import { property } from './check.ts';

/** Wrong implementations that a test should refuse for the same reason. */
export interface Group<G> {
  readonly id: string;
  /** What each of them is, in the student's words: `a gradient with the wrong sign`. Default: only that it is a group. */
  readonly what?: string;
  readonly points: number;
  readonly hint: string;
  /** Inputs with each of them, at which it differs from a right one by a multiple of what the task allows. */
  readonly wrong: readonly Arbitrary<G>[];
}

/** Of a function that a test was given, the arguments of its evaluations, in order. */
export type Asked = Recording['evaluationsOf'];

const RIGHT_HINT =
  'Two right answers may differ in their last digits. Is anything compared by ===, or more closely than your test computes it? The task says how far right ones can be off.';

/** How many calls of an implementation are shown, how many digits of their numbers, and how many entries of a list. */
const CALLS = 2;
const DIGITS = 6;
const ENTRIES = 4;

function short(value: HostValue): string {
  if (typeof value === 'number')
    return valueText(Number.isFinite(value) ? Number(value.toPrecision(DIGITS)) : value);
  if (!isList(value)) return valueText(value);
  const left = value.length - ENTRIES;
  const texts = value.map(short);
  return `[${(left > 0 ? [...texts.slice(0, ENTRIES - 1), `… ${left} more`, texts.at(-1)] : texts).join(', ')}]`;
}

function answerOf(host: Callable, args: readonly GuestValue[]): string {
  try {
    return short(evaluate(host, args));
  } catch {
    return 'refused';
  }
}

/** What a test asked of an implementation and got, the shortest first. */
function asked(name: string, host: Callable, { evaluationsOf }: Recording): string {
  const made = evaluationsOf(host as never) as readonly (readonly GuestValue[])[];
  if (made.length === 0) return `it never asked ${name}`;
  const different = new Map(made.map((args) => [`${name}(${args.map(short).join(', ')})`, args]));
  const texts = [...different]
    .slice(0, 10 * CALLS)
    .map(([call, args]) => `${call} → ${answerOf(host, args)}`)
    .toSorted((a, b) => a.length - b.length);
  const others = different.size - CALLS;
  return `it asked ${texts.slice(0, CALLS).join(' and ')}${others > 0 ? `, and ${others} more` : ''}`;
}

/**
 * Checks of a function that is itself a test: it answers true or false about the implementations that it is given, and is
 * judged by which of them it accepts. The first check is a gate, without which none of the others counts: the test accepts
 * every right implementation, and refuses the first group. Each verdict is made in a fresh instance.
 * @param checks.judges the name of the student's function
 * @param checks.verdict calls it with the inputs
 * @param checks.about the name of the input that is judged; others can be implementations, too
 * @param checks.noun what it is in sentences; default: that name
 * @param checks.right inputs with a right one each, at least one
 * @param checks.groups wrong ones, from blatant to subtle, each group a check
 * @param checks.picture draws where a verdict that is wrong looked; it gets the inputs, and of a function among them the arguments
 *   of its evaluations
 */
export function verdicts<S, G extends object>({
  judges,
  verdict,
  about,
  noun = about,
  right,
  groups,
  picture,
}: {
  readonly judges: keyof S & string;
  readonly verdict: (solution: S, inputs: G) => boolean;
  readonly about: keyof G & string;
  readonly noun?: string;
  readonly right: readonly Arbitrary<G>[];
  readonly groups: readonly Group<G>[];
  readonly picture?: (inputs: G, asked: Asked) => Picture | undefined;
}): Check<S>[] {
  const drawn: DrawPicture<S, { inputs: G }> = (solution, { inputs }, { evaluationsOf }) => {
    verdict(solution, inputs);
    return picture!(inputs, evaluationsOf);
  };
  const holds: (what: string) => Predicate<S, { isRight: boolean; inputs: G }> = (what) =>
    function* (solution, { isRight, inputs }, recording) {
      const accepts = verdict(solution, inputs);
      const said = isRight ? `refuses a right ${noun}` : `accepts ${what}`;
      const finding = { message: `your test ${said}`, expected: isRight, actual: accepts };
      // What it asked is looked at only where it is shown: that takes longer than the verdict.
      if (accepts === isRight) return yield { ...finding, holds: true };
      const saw = [about, ...Object.keys(inputs).filter((name) => name !== about)].flatMap((name) => {
        const value = inputs[name as keyof G] as HostValue;
        return typeof value === 'function' ? asked(name, value, recording) : [];
      });
      yield {
        ...finding,
        holds: false,
        message: `${finding.message}: ${saw.join('; ')}`,
        ...(isRight && { hint: RIGHT_HINT }),
      };
    };
  const judged = (all: readonly Arbitrary<G>[], isRight: boolean) =>
    all.map((one) => one.map((inputs) => ({ isRight, inputs })));
  return groups.map(({ id, what: named, points, hint, wrong }, k): Check<S> => {
    const what = named ?? `a wrong ${noun}, one of group ${k + 1}`;
    const isGate = k === 0;
    const all = [...judged(isGate ? right : [], true), ...judged(wrong, false)];
    return {
      ...property({
        id,
        title: `${judges} ${isGate ? `accepts every right ${noun}, and not every wrong one` : `refuses ${what}`}`,
        points,
        hint,
        given: fc.oneof(...all),
        runs: 1,
        each: all,
        holds: holds(what),
        ...(picture && { picture: drawn }),
      }),
      ...(!isGate && { after: groups[0]!.id }),
      judges,
      ofTest: true,
    };
  });
}
