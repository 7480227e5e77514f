import { type Call, nameOf, valueOf, withArgs } from '../../model/call.ts';
import type { Grading } from '../../model/check.ts';
import { isWithinContract } from '../../model/domain.ts';
import { type HostValue, type Path, valueAt, withValueAt } from '../../model/shape.ts';
import { type FreshCalls, repeatFresh } from '../find-memory.ts';
import { sameOutcome } from '../match.ts';
import { isSame, numbersOf } from '../mismatches.ts';
import { type Observation, observe } from './observations.ts';

/** A part of the arguments of a call. */
interface Place {
  /** `stepSize`, `filter.a[0]`. */
  readonly name: string;
  readonly path: Path;
}

/** Entries of longer lists are not changed one by one. */
const MOST_ENTRIES = 3;

const isNumbers = (value: unknown): boolean =>
  !Array.isArray(value) || value.every((entry) => typeof entry === 'number');

/** All parts, each number by itself. */
function* placesIn(value: unknown, path: Path, name: string): Generator<Place> {
  if (Array.isArray(value) && isNumbers(value) && value.length > 0 && value.length <= MOST_ENTRIES)
    for (const [k, entry] of value.entries()) yield* placesIn(entry, [...path, String(k)], `${name}[${k}]`);
  else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [field, inner] of Object.entries(value))
      yield* placesIn(inner, [...path, field], name === '' ? field : `${name}.${field}`);
  else yield { name, path };
}

/** So many other values are tried of each argument, and so many must have been tried. */
const [MOST_TRIED, LEAST_TRIED] = [10, 5];

/** Values that an argument has in other calls, different ones, from all of these calls. */
function othersOf({ path }: Place, args: readonly HostValue[], calls: readonly Call[]): readonly HostValue[] {
  const own = valueAt(args, path);
  // A matrix may have a symmetry that another one breaks.
  if (typeof own === 'function' || !isNumbers(own)) return [];
  const size = (value: unknown): number | undefined => (Array.isArray(value) ? value.length : undefined);
  const values = new Map(
    calls
      .map((call) => valueAt(call.args, path))
      .filter((value) => typeof value === typeof own && size(value) === size(own))
      .map((value) => [JSON.stringify(value), value!]),
  );
  values.delete(JSON.stringify(own));
  const all = [...values.values()];
  const every = Math.max(1, all.length / MOST_TRIED);
  return all.filter((_, k) => Math.floor(k / every) > Math.floor((k - 1) / every));
}

/** How far the answer is from the right one, number by number. */
function errorOf({ call: { outcome }, right }: Observation): readonly number[] | undefined {
  const found = outcome.kind === 'returned' ? numbersOf(outcome.value) : undefined;
  const wanted = numbersOf(right);
  if (found === undefined || wanted === undefined || found.length !== wanted.length) return undefined;
  const error = found.map((number, k) => number - wanted[k]!);
  return error.every(Number.isFinite) ? error : undefined;
}

/** An error is the same as another one if it differs by this, relative to the largest of its numbers. */
const SAME_ERROR = 1e-6;

/** Where more answers than this share are wrong, the right ones beside one of them say little. */
const MOST_RARE = 1 / 4;

/** What changing one argument by itself does to a wrong answer. */
interface Effect extends Place {
  /** Whether every answer that was tried is right, and whether every one is wrong. */
  readonly areRight: boolean;
  readonly areWrong: boolean;
  /** Whether the answer is off by the same amount each time. */
  readonly isSameError: boolean;
  /** Whether the answer stays as it is, although the right one changes. */
  readonly isIgnored: boolean;
}

const namesOf = (places: readonly Place[]): readonly string[] => places.map(({ name }) => name);

/** `beta[0], stepSize or steps`. */
const listed = (names: readonly string[], last: 'and' | 'or'): string =>
  [names.slice(0, -1).join(', '), names.at(-1)!].filter(Boolean).join(` ${last} `);

/**
 * Changes one argument of a wrong call at a time, to values that it has in other calls, and states which of them make
 * the answer wrong and which do not matter.
 * @param wrong a call whose answer differs from the right one; nothing is said of another
 * @param observations all calls of the same function
 * @returns `undefined` if that tells nothing
 */
export async function varied(
  fresh: FreshCalls,
  wrong: Observation,
  observations: readonly Observation[],
  { exports, checks, domains, together }: Grading,
): Promise<string | undefined> {
  const { args } = wrong.call;
  const name = nameOf(wrong.call);
  const { parameters } = exports[wrong.call.name]!;
  const isOnlyRecord = args.length === 1 && !Array.isArray(args[0]);
  const places = args.flatMap((arg, k) => [
    ...placesIn(arg, [String(k)], isOnlyRecord ? '' : parameters[k]!),
  ]);
  if (places.length < 2 || !wrong.isWrong) return undefined;
  const error = errorOf(wrong);
  // An exception is none, and NaN and ∞ hide what else counts.
  const answer = valueOf(wrong.call);
  const isAnswer = answer !== undefined && numbersOf(answer)?.every(Number.isFinite) !== false;
  const calls = observations.map(({ call }) => call);
  const effects: Effect[] = [];
  for (const place of places) {
    const changed = othersOf(place, args, calls)
      .map((value) => withArgs(wrong.call, withValueAt(args, place.path, value) as HostValue[]))
      .filter((call) => isWithinContract(call.name, call.args, { exports, domains, together }));
    const repeated = (await repeatFresh(fresh, changed)).map((call) => observe(call, checks));
    if (repeated.length < LEAST_TRIED || repeated.some(({ right }) => right === undefined)) continue;
    const scale = Math.max(...(error ?? []).map(Math.abs));
    effects.push({
      ...place,
      areRight: repeated.every(({ isWrong }) => !isWrong),
      areWrong: repeated.every(({ isWrong }) => isWrong),
      isIgnored:
        isAnswer &&
        repeated.every(({ call }) => sameOutcome(call, wrong.call)) &&
        repeated.some(({ right }) => !isSame(right, wrong.right, 0)),
      isSameError:
        error !== undefined && repeated.every((one) => isSame(errorOf(one), error, SAME_ERROR * scale)),
    });
  }
  const said = (statement: string): string =>
    `Change one argument of the failing call: ${name} ${statement}.`;
  const tried = (some: readonly Place[]): string => `with every other ${listed(namesOf(some), 'or')}`;
  const decisive = effects.filter(({ areRight }) => areRight);
  const idle = effects.filter(({ areWrong }) => areWrong);
  const isRare = observations.filter(({ isWrong }) => isWrong).length <= MOST_RARE * observations.length;
  if (decisive.length > 0) {
    if (!isRare) return undefined;
    const rest = idle.length === 0 ? '' : `, and still wrong ${tried(idle)}`;
    return said(`is right ${tried(decisive)} that was tried${rest}`);
  }
  const ignored = effects.filter(({ isIgnored }) => isIgnored);
  if (ignored.length > 0)
    return said(`gives the same answer ${tried(ignored)} that was tried, although the right answer changes`);
  const same = effects.filter(({ isSameError }) => isSameError);
  // What was not changed, such as a function, may count, too.
  const counting = namesOf(places.filter(({ name: of }) => !same.some((effect) => effect.name === of)));
  return same.length === 0 || same.length === effects.length || counting.length > same.length
    ? undefined
    : said(`is off by the same amount ${tried(same)} that was tried: look at ${listed(counting, 'and')}`);
}
