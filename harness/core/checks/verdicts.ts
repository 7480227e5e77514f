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

/** Wrong implementations to be refused for one reason. */
export interface Group<G> {
  readonly id: string;
  /** Student's words for each: `a gradient with the wrong sign`. Default: the group's number. */
  readonly what?: string;
  readonly points: number;
  readonly hint: string;
  /** Inputs at which a wrong implementation deviates by a multiple of the task's tolerance. */
  readonly wrong: readonly Arbitrary<G>[];
}

/** Isolated, because a verdict has only two values and must not profit from an earlier one. */
const VERDICTS: KindOfCheck = { ...ORDINARY, isolates: true, bringsMistakes: true };

export type Asked = Recording['evaluationsOf'];

/**
 * Checks of a function that is itself a test: it answers true or false about implementations. Each group is a check.
 * The first is a gate for the others: the test must accept every right implementation, and refuse the first group. Each
 * verdict runs in a fresh instance.
 * @param checks.judges the student's function
 * @param checks.verdict calls it with the inputs
 * @param checks.about the judged input; others can be implementations, too
 * @param checks.noun name of that input in sentences; default: `about`
 * @param checks.right inputs with right implementations, at least one
 * @param checks.refusal hint if a right one is refused
 * @param checks.facts a sentence before the hint; gets what `picture` gets
 * @param checks.groups from blatant to subtle
 * @param checks.picture draws where a wrong verdict looked; gets the inputs, and evaluations of a function among them
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
      // Collected only for wrong verdicts, because it costs more than the verdict.
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
