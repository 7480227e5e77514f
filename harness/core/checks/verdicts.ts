import type { Arbitrary } from '../inputs/index.ts';
import type { DrawPicture, KindOfCheck, Predicate, Recording } from '../model/check.ts';
import type { Picture } from '../model/grades.generated.ts';
import type { AskedCalls } from '../model/said.ts';
import type { HostValue } from '../model/shape.ts';
import { type Check, ORDINARY } from '../runner/index.ts';
import { say } from '../say/index.ts';
import { askedOf } from './asked.ts';
import { property } from './check.ts';
import { saying } from './finding.ts';

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

/** One verdict says little, and must not be helped by an earlier one. */
const VERDICTS: KindOfCheck = { ...ORDINARY, name: 'verdicts', isolates: true, bringsMistakes: true };

/** Of a function that a test was given, the arguments of its evaluations, in order. */
export type Asked = Recording['evaluationsOf'];

/**
 * Checks of a function that is itself a test: it answers true or false about the implementations that it is given, and is
 * judged by which of them it accepts. The first check is a gate, without which none of the others counts: the test accepts
 * every right implementation, and refuses the first group. Each verdict is made in a fresh instance.
 * @param checks.judges the name of the student's function
 * @param checks.verdict calls it with the inputs
 * @param checks.about the name of the input that is judged; others can be implementations, too
 * @param checks.noun what it is in sentences; default: that name
 * @param checks.right inputs with a right one each, at least one
 * @param checks.refusal where to look if a right one is refused; a function gets what `picture` gets
 * @param checks.facts what is said of an implementation beside the hint: numbers, as a sentence; it gets what `picture` gets
 * @param checks.wrongAt the index of the first wrong entry in the answer, a list, of the implementation that is judged to arguments;
 *   of a long answer it is shown
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
  refusal,
  facts,
  wrongAt,
  groups,
  picture,
}: {
  readonly judges: keyof S & string;
  readonly verdict: (solution: S, inputs: G) => boolean;
  readonly about: keyof G & string;
  readonly noun?: string;
  readonly right: readonly Arbitrary<G>[];
  readonly refusal: string | ((inputs: G, asked: Asked) => string);
  readonly facts?: (inputs: G, asked: Asked) => string;
  readonly wrongAt?: (inputs: G, ...args: never[]) => number | undefined;
  readonly groups: readonly Group<G>[];
  readonly picture?: (inputs: G, asked: Asked) => Picture | undefined;
}): Check<S>[] {
  const drawn: DrawPicture<S, { inputs: G }> = (solution, { inputs }, { evaluationsOf }) => {
    verdict(solution, inputs);
    return picture!(inputs, evaluationsOf);
  };
  const aRight = say({ id: 'a-right', noun });
  const holds = (what: string, hint: string): Predicate<S, { isRight: boolean; inputs: G }> =>
    function* (solution, { isRight, inputs }, recording) {
      const accepts = verdict(solution, inputs);
      const verdictOf = (asked: readonly AskedCalls[]) => ({
        ...saying({ id: 'wrong-verdict', accepts, what: isRight ? aRight : what, asked }),
        expected: isRight,
        actual: accepts,
      });
      // What it asked is looked at only where it is shown: that takes longer than the verdict.
      if (accepts === isRight) return yield { ...verdictOf([]), holds: true };
      const asked = [about, ...Object.keys(inputs).filter((name) => name !== about)].flatMap((name) => {
        const value = inputs[name as keyof G] as HostValue;
        const at =
          name === about && wrongAt ? (args: readonly never[]) => wrongAt(inputs, ...args) : undefined;
        return typeof value === 'function' ? askedOf(name, value, recording, at) : [];
      });
      const known = facts === undefined ? [] : [facts(inputs, recording.evaluationsOf)];
      const rule = typeof refusal === 'string' ? refusal : refusal(inputs, recording.evaluationsOf);
      yield {
        ...verdictOf(asked),
        holds: false,
        hint: (isRight ? [rule, ...known] : [...known, hint]).join(' '),
      };
    };
  const judged = (all: readonly Arbitrary<G>[], isRight: boolean) =>
    all.map((one) => one.map((inputs) => ({ isRight, inputs })));
  return groups.map(({ id, what: named, points, hint, wrong }, k): Check<S> => {
    const what = named ?? say({ id: 'a-wrong', noun, group: k + 1 });
    const isGate = k === 0;
    const all = [...judged(isGate ? right : [], true), ...judged(wrong, false)];
    const check = property({
      id,
      title: say({ id: 'judges', function: judges, what, noun: isGate ? noun : undefined }),
      points,
      hint,
      given: all[0]!,
      runs: 1,
      each: all.slice(1),
      holds: holds(what, hint),
      judges,
      ...(picture && { picture: drawn }),
      ...(!isGate && { after: groups[0]!.id }),
    });
    return { ...check, kind: VERDICTS };
  });
}
