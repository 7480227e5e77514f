import { textOfCall } from '../model/call-text.ts';
import type { Grading } from '../model/check.ts';
import { type Domain, type Lengths, staysInDomains } from '../model/domain.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { type Literal, numbersOfKind } from '../model/literals.ts';
import { valueAt, withValueAt, type HostValue, type Path } from '../model/shape.ts';
import type { PlannedCheck } from './planned-check.ts';
import { leavesOf, moved } from './purity/leaves.ts';
import { spread } from './purity/sample-calls.ts';

type Args = readonly HostValue[];
type Given = Readonly<Record<string, HostValue>>;

/** How many inputs are made of the numbers of one source, for all checks together; a sixth at most of those not compared, and of those of every source. */
const MOST = 96;
/** How many are made of each number, in order: of those that are compared, and of the others. */
const OF_COMPARED = 32;
const OF_OTHERS = 6;
/** Numbers of every source, which are tried last, and only where they are compared; the inputs of the checks have 0 anyway. */
const COMMON: ReadonlySet<number> = new Set([0, 1, -1, 2]);
/** How many ordinary inputs are varied. */
const ORDINARY = 8;
/** Counts and lengths up to this cost little, however a solution works. */
const SMALL = 64;
/** How much work larger ones may make for all checks together, where the largest of a check itself makes 1: copies at each step take the square. */
const MOST_WORK = 2;
/** More than a comparison can take for rounding, and less than anybody means. */
const BESIDE = 1e-8;

/** An ordinary input of a check, and the arguments that it has. */
interface Base {
  readonly args: Args;
  readonly input: unknown;
}

/** A check that judges one function, and what its inputs are made from. */
interface Judge {
  readonly id: string;
  readonly name: string;
  readonly bases: readonly Base[];
  readonly lists: readonly List[];
  readonly isCount: (path: Path) => boolean;
  readonly isAllowed: (base: Args, args: Args) => boolean;
  /** Compared with the largest input of the check, for which its limits on work are meant; 0 for small counts and lengths. */
  readonly workOf: (args: Args) => number;
  /** The input of the check that has these arguments, and all else of another one. */
  readonly inputOf: (args: Args, other: unknown) => unknown;
}

/** The inputs of a check that were generated. */
const generated = ({ check, inputs }: PlannedCheck): readonly unknown[] =>
  check.inputs.kind === 'generated' ? inputs.slice(0, check.inputs.runs) : inputs;

/** The number at a place; 0 where others have one, and these arguments a text or nothing. */
function numberAt(args: Args, path: Path): number {
  const value = valueAt(args as HostValue, path);
  return typeof value === 'number' ? value : 0;
}

function judgeOf(
  planned: PlannedCheck,
  { exports, domains = {}, together = {} }: Grading,
): Judge | undefined {
  const { id, judges: name } = planned.check;
  const [first] = planned.inputs;
  if (name === undefined || first === undefined) return undefined;
  const { parameters } = exports[name]!;
  const isWhole = isWholeArgument(parameters, first as Given);
  const argsOf = (input: unknown): Args =>
    isWhole ? [input as HostValue] : parameters.map((parameter) => (input as Given)[parameter]!);
  const all = generated(planned).map((input): Base => ({ args: argsOf(input), input }));
  const lengthOf = ({ args }: Base): number => textOfCall({ name, args }).length;
  const byLength = all.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const isCount = (path: Path): boolean => all.every(({ args }) => Number.isInteger(numberAt(args, path)));
  const lists = parameters.flatMap((parameter, k) => listsIn(domains[parameter], [String(k)]));
  const counts = leavesOf(all[0]?.args ?? []).filter(isCount);
  const sizeOf = (args: Args): number =>
    Math.max(
      ...counts.map((path) => numberAt(args, path)),
      ...lists.map(
        ({ path }) => (valueAt(args as HostValue, path) as readonly HostValue[] | undefined)?.length ?? 0,
      ),
    );
  const largest = Math.max(SMALL, ...planned.inputs.map((input) => sizeOf(argsOf(input))));
  const isTogether = together[name] as ((...args: Args) => boolean) | undefined;
  return {
    id,
    name,
    // Neither the shortest, in which much is 0, nor the longest, which are hard to read and take long.
    bases: spread(byLength.slice(byLength.length >> 2, (byLength.length + 1) >> 1), ORDINARY),
    lists,
    isCount,
    isAllowed: (base, args) =>
      staysInDomains(parameters, base, args, domains) && (isTogether?.(...args) ?? true),
    workOf: (args) => {
      const size = sizeOf(args);
      const part = size > SMALL ? size / largest : 0;
      return part * part;
    },
    inputOf: (args, other) =>
      isWhole
        ? args[0]
        : { ...(other as Given), ...Object.fromEntries(parameters.map((one, k) => [one, args[k]])) },
  };
}

/** Whether an input is the one argument of a function, as settings are, and not an object that has it by name. */
const isWholeArgument = (parameters: readonly string[], input: Given): boolean =>
  parameters.length === 1 && !Object.hasOwn(input, parameters[0]!);

/** Arguments with a number in each place, then as lengths, then with what is beside it, all else ordinary. */
function* argumentsWith(literal: number, { bases, lists, isCount, isAllowed }: Judge): Generator<Base> {
  const lengths = Number.isInteger(literal) ? [literal, literal + 1, literal - 1] : [];
  const forms = [
    withNumber(literal, literal, isCount),
    ...lengths.map((length) => withLength(length, lists)),
    withNumber(literal * (1 + BESIDE), literal + 1, isCount),
    withNumber(literal * (1 - BESIDE), literal - 1, isCount),
    withNumber(literal + 1, literal + 1, isCount),
    withNumber(literal - 1, literal - 1, isCount),
  ];
  // Another ordinary input in each place, and others again in each round: one could hide the number. What is beside it is
  // met in the first round only.
  for (const round of bases.keys())
    for (const [k, form] of (round === 0 ? forms : forms.slice(0, 1 + lengths.length)).entries())
      for (let place = 0; ; place += 1) {
        const base = bases[(round + k + place) % bases.length]!;
        const args = form(base.args, place);
        if (args === undefined) break;
        if (args !== base.args && isAllowed(base.args, args)) yield { ...base, args };
      }
}

/** Changes the arguments in one of their places, 0, 1, …; the same if nothing fits there. @returns `undefined` after the last */
type Form = (args: Args, place: number) => Args | undefined;

/** @param count takes the place of counts; if it is not whole, they stay as they are */
const withNumber =
  (value: number, count: number, isCount: Judge['isCount']): Form =>
  (args, place) => {
    const path = leavesOf(args)[place];
    if (path === undefined) return undefined;
    if (typeof valueAt(args as HostValue, path) !== 'number') return args;
    if (!isCount(path)) return moved(args, path, value);
    return Number.isInteger(count) ? moved(args, path, count) : args;
  };

/** A list that may have several lengths. */
interface List {
  readonly path: Path;
  readonly lengths: Lengths;
}

/** The lists in a value of a domain. */
function listsIn(domain: Domain | undefined, path: Path): List[] {
  if (domain?.kind === 'list') return [{ path, lengths: domain.lengths }];
  if (domain?.kind !== 'record') return [];
  return Object.entries(domain.fields).flatMap(([name, field]) => listsIn(field, [...path, name]));
}

/** Lists are repeated to become as long as that. */
const withLength =
  (length: number, lists: readonly List[]): Form =>
  (args, place) => {
    if (place === lists.length) return undefined;
    const { path, lengths } = lists[place]!;
    const list = valueAt(args as HostValue, path) as readonly HostValue[];
    if (list.length === 0 || length < lengths.least || length > lengths.most) return args;
    const longer = Array.from({ length }, (_, k) => list[k % list.length]!);
    return withValueAt(args as HostValue, path, longer) as Args;
  };

/** Takes one of each in turn, until all have ended. */
function* inTurn<T>(generators: readonly Iterator<T>[]): Generator<T> {
  const open = new Set(generators);
  while (open.size > 0)
    for (const one of open) {
      const { done, value } = one.next();
      if (done === true) open.delete(one);
      else yield value as T;
    }
}

const known = new WeakMap<readonly PlannedCheck[], readonly Judge[]>();

/** The checks that judge a function, each with what it needs for any submission. */
const judgesOf = (checks: readonly PlannedCheck[], grading: Grading): readonly Judge[] =>
  getOrCreate(known, checks, () => checks.flatMap((planned) => judgeOf(planned, grading) ?? []));

/**
 * Further inputs of the checks that judge a function: they have the numbers of the student's own source in them, as
 * arguments, lengths and entries, because what treats a number in a way of its own must name it. Those outside of the
 * domains are left out. They follow from the source and the seed.
 * @param most how many, for all checks together
 * @returns by the id of the check
 */
export function literalInputs(
  checks: readonly PlannedCheck[],
  grading: Grading,
  literals: readonly Literal[],
  most = MOST,
): ReadonlyMap<string, readonly unknown[]> {
  const inputs = new Map<string, unknown[]>();
  const [compared, others] = [numbersOfKind(literals, 'compared'), numbersOfKind(literals, 'other')];
  const isRare = (literal: number): boolean => !COMMON.has(literal);
  const first = compared.filter(isRare).slice(0, most);
  const named = new Set(first);
  const groups = [
    { numbers: first, each: OF_COMPARED, share: most },
    // Of a table of thousands nearly all may be outside of the domains.
    ...[
      others.filter((literal) => isRare(literal) && !named.has(literal)).slice(0, most),
      compared.filter((literal) => !isRare(literal) && literal !== 0),
    ].map((numbers) => ({ numbers, each: OF_OTHERS, share: most / 6 })),
  ];
  const judges = groups.some(({ numbers }) => numbers.length > 0) ? judgesOf(checks, grading) : [];
  const made = new Set<string>();
  let work = 0;
  for (const { numbers, each, share } of groups) {
    const end = Math.min(most, made.size + share);
    for (const literal of numbers) {
      let left = Math.min(each, end - made.size);
      const all = judges.map(function* (judge) {
        for (const base of argumentsWith(literal, judge)) yield { judge, ...base };
      });
      for (const { judge, args, input } of left > 0 ? inTurn(all) : []) {
        const text = `${judge.id} ${textOfCall({ name: judge.name, args })}`;
        const more = judge.workOf(args);
        if (made.has(text) || more > 1 || work + more > MOST_WORK) continue;
        work += more;
        made.add(text);
        getOrCreate(inputs, judge.id, () => []).push(judge.inputOf(args, input));
        if ((left -= 1) === 0) break;
      }
    }
  }
  return inputs;
}
