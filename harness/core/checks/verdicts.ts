import * as fc from 'fast-check';
import { type Arbitrary, isArbitrary, object } from '../inputs/index.ts';
import { valueText } from '../model/call-text.ts';
import { evaluate } from '../model/callable.ts';
import type { Check, Predicate, Recording } from '../model/check.ts';
import type { Finding } from '../model/finding.ts';
import { mapNumbers } from '../model/parts.ts';
import type { Callable, GuestValue, HostValue } from '../model/shape.ts';
import { property } from './check.ts';

/** Each as one value, or as an arbitrary. */
type Inputs<G> = { readonly [K in keyof G]: G[K] | Arbitrary<G[K]> };

/** Wrong implementations that a test should refuse for the same reason. */
interface Group<G> {
  readonly id: string;
  /** What they are, in the student's words, after "refuses" and "accepts": `a gradient with the wrong sign`. */
  readonly what: string;
  /** Whether students read that. Otherwise they read that it is a group, and its number. */
  readonly isSecret?: true;
  readonly points: number;
  readonly hint: string;
  readonly wrong: readonly Partial<Inputs<G>>[];
}

/** How many calls of an implementation are shown, and how many digits of their numbers. */
const SHOWN = 2;
const DIGITS = 6;

const isImplementation = (value: unknown): value is Callable =>
  typeof value === 'function' && (value as Callable).turns !== undefined;

const short = (value: HostValue): string =>
  valueText(mapNumbers(value, (x) => (Number.isFinite(x) ? Number(x.toPrecision(DIGITS)) : x)) as HostValue);

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
  const texts = [
    ...new Set(made.map((args) => `${name}(${args.map(short).join(', ')}) → ${answerOf(host, args)}`)),
  ];
  const shown = texts.toSorted((a, b) => a.length - b.length).slice(0, SHOWN);
  return `it asked ${shown.join(' and ')}${texts.length > SHOWN ? `, and ${texts.length - SHOWN} more` : ''}`;
}

/**
 * Checks of a function that is itself a test: it answers true or false about the implementations that it is given, and is
 * judged by which of them it accepts. The first check is a gate, without which none of the others counts: the test accepts
 * every right implementation, and refuses those of the first group. Each verdict is made in a fresh instance.
 * @param checks.judges the name of the student's function
 * @param checks.verdict calls it with the inputs
 * @param checks.about of the parameter that is the implementation
 * @param checks.given inputs by name, each as a value or an arbitrary; each right or wrong one has some of its own
 * @param checks.right at least one
 * @param checks.groups wrong ones, from blatant to subtle, each of them a check
 */
export function verdicts<S, G extends object>({
  judges,
  verdict,
  about,
  given = {},
  right,
  groups,
}: {
  readonly judges: keyof S & string;
  readonly verdict: (solution: S, inputs: G) => boolean;
  readonly about: keyof G & string;
  readonly given?: Partial<Inputs<G>>;
  readonly right: readonly Partial<Inputs<NoInfer<G>>>[];
  readonly groups: readonly Group<NoInfer<G>>[];
}): Check<S>[] {
  const inputOf = (own: Partial<Inputs<G>>, isRight: boolean): Arbitrary<G & { isRight: boolean }> => {
    const parts = Object.entries<unknown>({ ...given, ...own, isRight });
    const arbitrary = (one: unknown) =>
      isArbitrary(one as object) ? (one as Arbitrary<unknown>) : fc.constant(one);
    return object(Object.fromEntries(parts.map(([name, one]) => [name, arbitrary(one)]))) as never;
  };
  const accepted = right.map((own) => inputOf(own, true));
  const [gate] = groups;
  return groups.map(({ id, what, isSecret, points, hint, wrong }, k): Check<S> => {
    const refused = wrong.map((own) => inputOf(own, false));
    const wrongOne = isSecret ? `a wrong ${about}, one of group ${k + 1}` : what;
    const holds: Predicate<S, G & { isRight: boolean }> = function* (
      solution,
      { isRight, ...input },
      recording,
    ) {
      const accepts = verdict(solution, input as unknown as G);
      const saw = Object.entries(input)
        .filter(([, value]) => isImplementation(value))
        .map(([name, value]) => asked(name, value as Callable, recording))
        .join('; ');
      const said = isRight ? `refuses a right ${about}` : `accepts ${wrongOne}`;
      yield {
        holds: accepts === isRight,
        message: `your test ${said}: ${saw}`,
        expected: isRight,
        actual: accepts,
        ...(isRight && { hint: RIGHT_HINT }),
      } satisfies Finding;
    };
    const all = k === 0 ? [...accepted, ...refused] : refused;
    return {
      ...property({
        id,
        title:
          k === 0
            ? `${judges} accepts every right ${about}, and refuses ${what}`
            : `${judges} refuses ${wrongOne}`,
        points,
        hint,
        given: fc.oneof(...all),
        runs: 1,
        each: all,
        holds,
      }),
      ...(k > 0 && { after: gate!.id }),
      isAfresh: true,
    };
  });
}

const RIGHT_HINT =
  'Right answers differ in their last digits: is anything compared by ===, or with a tolerance that is too small for how your test computes?';
