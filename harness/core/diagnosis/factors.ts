import { mapNumbers } from '../model/parts.ts';
import { roundingOf, sameAnswer, sameNumber } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import { numbersOf, type Mismatch } from './mismatches.ts';

/** Whole numbers and their quotients, up to this one, are written as such. */
const LARGEST_WHOLE = 12;

/** A factor closer to 1 than this says nothing: the answer only lacks digits. */
const MISSES_DIGITS = 1e-4;

/** A factor as people write it: `2`, `1/3`, `0.4342944819`. */
function showFactor(factor: number): string {
  for (let below = 1; below <= LARGEST_WHOLE; below += 1)
    for (let above = 1; above <= LARGEST_WHOLE; above += 1)
      if (sameNumber(factor, above / below)) return below === 1 ? String(above) : `${above}/${below}`;
  return String(Number(factor.toPrecision(10)));
}

/** The factor between the expected value and the answer; `undefined` if no factor fits. */
function ratioOf({ expected, actual, allowed }: Mismatch): number | undefined {
  const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
  if (wanted === undefined || found === undefined || wanted.length !== found.length) return undefined;
  let largest = 0;
  for (const [k, value] of wanted.entries()) if (Math.abs(value) > Math.abs(wanted[largest]!)) largest = k;
  const ratio = found[largest]! / wanted[largest]!;
  if (!Number.isFinite(ratio) || ratio === 0 || Math.abs(ratio - 1) < MISSES_DIGITS) return undefined;
  const rounding = roundingOf(allowed);
  return sameAnswer(
    actual,
    mapNumbers(expected, (value) => ratio * value),
    rounding && Math.max(1, Math.abs(ratio)) * rounding,
  )
    ? ratio
    : undefined;
}

/** What students forget as a factor, or have once too often, of a number x among the inputs. */
const OF_INPUT: readonly (readonly [(x: number) => number, (name: string) => string])[] = [
  [(x) => x, (name) => name],
  [(x) => 1 - x, (name) => `1 − ${name}`],
  [(x) => x * x, (name) => `${name}²`],
];

/** The numbers of an input by their names: `stepSize`, `filter.a[0]`; no entries of long lists. */
function scalarsOf(value: unknown, name = ''): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null || (isList(value) && value.length > 2)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    scalarsOf(part, isList(value) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
  );
}

function inputFactor(mismatches: readonly Mismatch[], ratios: readonly number[]): string | undefined {
  const scalars = mismatches.map(({ input }) => new Map(scalarsOf(input)));
  for (const name of scalars[0]!.keys())
    for (const [of, show] of OF_INPUT) {
      const isIt = (factors: readonly number[]): boolean =>
        scalars.every((known, k) => known.has(name) && sameNumber(factors[k]!, of(known.get(name)!)));
      if (isIt(ratios)) return `has the factor ${show(name)} once too often`;
      if (isIt(ratios.map((ratio) => 1 / ratio))) return `lacks the factor ${show(name)}`;
    }
  return undefined;
}

/** One factor for all mismatches, or a factor that comes from one of the inputs. */
export function factorOf(mismatches: readonly Mismatch[]): string | undefined {
  const ratios = mismatches.map(ratioOf);
  if (ratios.includes(undefined)) return undefined;
  const [first, ...others] = ratios as [number, ...number[]];
  if (others.every((ratio) => sameNumber(ratio, first))) {
    if (sameNumber(first, 2)) return 'is twice what it should be';
    if (sameNumber(first, 1 / 2)) return 'is half of what it should be';
    return `is ${first < 0 ? '−' : ''}${showFactor(Math.abs(first))} times what it should be`;
  }
  return inputFactor(mismatches, ratios as number[]);
}

/** What may be added: of 1 − x with a minus people say x − 1. */
const TERMS: typeof OF_INPUT = [...OF_INPUT, [(x) => x - 1, (name) => `${name} − 1`]];

const inBrackets = (term: string): string => (term.includes(' ') ? `(${term})` : term);

/** A multiple of one of the inputs was added: a term is left out, or has another coefficient. */
export function termOf(mismatches: readonly Mismatch[]): string | undefined {
  const scalars = mismatches.map(({ input }) => new Map(scalarsOf(input)));
  for (const name of scalars[0]!.keys())
    for (const [of, show] of TERMS) {
      const terms = scalars.map((known) => of(known.get(name) ?? NaN));
      const isOff = ({ expected, actual }: Mismatch, by: number): boolean =>
        typeof expected === 'number' &&
        typeof actual === 'number' &&
        Math.abs(actual - expected - by) <=
          1e-9 * Math.max(Math.abs(actual), Math.abs(expected), Math.abs(by));
      // The first one with the term as large as possible tells the coefficient best.
      const best = terms.reduce((most, term, k) => (Math.abs(term) > Math.abs(terms[most]!) ? k : most), 0);
      const { expected, actual } = mismatches[best]!;
      const coefficient = ((actual as number) - (expected as number)) / terms[best]!;
      const shown = showFactor(Math.abs(coefficient));
      const isSaid = coefficient > 0 || !show(name).includes(' ');
      const isSimple = isSaid && shown.length <= 5 && new Set(terms).size > 1;
      if (isSimple && mismatches.every((one, k) => isOff(one, coefficient * terms[k]!)))
        return `is off by ${coefficient < 0 ? '−' : '+'}${shown === '1' ? '' : `${shown}·`}${inBrackets(show(name))}`;
    }
  return undefined;
}

/** The same number was added everywhere. */
export function offsetOf(mismatches: readonly Mismatch[]): string | undefined {
  const differences: number[] = [];
  let scale = 0;
  for (const { expected, actual } of mismatches) {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found === undefined || wanted.length !== found.length) return undefined;
    for (const [k, value] of wanted.entries()) {
      // What is rightly infinite stays so.
      if (!Number.isFinite(value) && Object.is(value, found[k])) continue;
      scale = Math.max(scale, Math.abs(value), Math.abs(found[k]!));
      differences.push(found[k]! - value);
    }
  }
  const [first = NaN] = differences;
  const isConstant = differences.every((difference) => sameNumber(difference, first));
  // A difference that is rounding compared with the numbers says nothing.
  if (!isConstant || !(Math.abs(first) > 1e-5 * scale)) return undefined;
  return `is ${Number(Math.abs(first).toPrecision(10))} too ${first > 0 ? 'large' : 'small'}`;
}
