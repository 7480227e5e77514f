import { mapNumbers } from '../model/parts.ts';
import type { Form, Pattern } from '../model/pattern.ts';
import { roundingOf, sameAnswer, sameNumber } from '../model/same-answer.ts';
import { isList } from '../model/shape.ts';
import { quotientOf, short, simplified } from '../model/simplified.ts';
import { numbersOf, type Mismatch } from './mismatches.ts';

/** Closer to 1, the answer only lacks digits. */
const MISSES_DIGITS = 1e-4;

/** @returns `undefined` if no factor fits */
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

/** Factors of an input x that students forget or apply twice. */
const OF_INPUT: readonly (readonly [Form, (x: number) => number])[] = [
  ['x', (x) => x],
  ['1 − x', (x) => 1 - x],
  ['x²', (x) => x * x],
];

/** Numbers by name, `stepSize`, `filter.a[0]`, without entries of long lists. */
function scalarsOf(value: unknown, name = ''): [string, number][] {
  if (typeof value === 'number') return [[name, value]];
  if (typeof value !== 'object' || value === null || (isList(value) && value.length > 2)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    scalarsOf(part, isList(value) ? `${name}[${key}]` : name === '' ? key : `${name}.${key}`),
  );
}

function argumentFactor(mismatches: readonly Mismatch[], ratios: readonly number[]): Pattern | undefined {
  const scalars = mismatches.map(({ input }) => new Map(scalarsOf(input)));
  for (const of of scalars[0]!.keys())
    for (const [form, valueOf] of OF_INPUT) {
      const isIt = (factors: readonly number[]): boolean =>
        scalars.every((known, k) => known.has(of) && sameNumber(factors[k]!, valueOf(known.get(of)!)));
      const isLacking = isIt(ratios.map((ratio) => 1 / ratio));
      if (isIt(ratios)) return { id: 'argument-factor', of, form, isLacking: false };
      if (isLacking) return { id: 'argument-factor', of, form, isLacking };
    }
  return undefined;
}

/** One for all mismatches, or one that comes from an input. */
export function factorOf(mismatches: readonly Mismatch[]): Pattern | undefined {
  const ratios = mismatches.map(ratioOf);
  if (ratios.includes(undefined)) return undefined;
  const [first, ...others] = ratios as [number, ...number[]];
  return others.every((ratio) => sameNumber(ratio, first))
    ? { id: 'factor', times: simplified(first) }
    : argumentFactor(mismatches, ratios as number[]);
}

/** Possible summands. The negative of 1 − x is worded as x − 1. */
const TERMS: typeof OF_INPUT = [...OF_INPUT, ['x − 1', (x) => x - 1]];

/** People write no longer factors. */
const LONGEST = 5;

/** A multiple of an input was added: a term is missing or has another coefficient. */
export function termOf(mismatches: readonly Mismatch[]): Pattern | undefined {
  const scalars = mismatches.map(({ input }) => new Map(scalarsOf(input)));
  for (const of of scalars[0]!.keys())
    for (const [form, valueOf] of TERMS) {
      const terms = scalars.map((known) => valueOf(known.get(of) ?? NaN));
      const isOff = ({ expected, actual }: Mismatch, by: number): boolean =>
        typeof expected === 'number' &&
        typeof actual === 'number' &&
        Math.abs(actual - expected - by) <=
          1e-9 * Math.max(Math.abs(actual), Math.abs(expected), Math.abs(by));
      // The mismatch with the largest term tells the coefficient best.
      const best = terms.reduce((most, term, k) => (Math.abs(term) > Math.abs(terms[most]!) ? k : most), 0);
      const { expected, actual } = mismatches[best]!;
      const coefficient = ((actual as number) - (expected as number)) / terms[best]!;
      const isSaid = coefficient > 0 || !form.includes(' ');
      const times = simplified(coefficient);
      const isShort = quotientOf(Math.abs(times)) !== undefined || String(Math.abs(times)).length <= LONGEST;
      const isSimple = isSaid && isShort && new Set(terms).size > 1;
      if (isSimple && mismatches.every((one, k) => isOff(one, coefficient * terms[k]!)))
        return { id: 'term', of, form, times };
    }
  return undefined;
}

/** The same everywhere. */
export function offsetOf(mismatches: readonly Mismatch[]): Pattern | undefined {
  const differences: number[] = [];
  let scale = 0;
  for (const { expected, actual } of mismatches) {
    const [wanted, found] = [numbersOf(expected), numbersOf(actual)];
    if (wanted === undefined || found === undefined || wanted.length !== found.length) return undefined;
    for (const [k, value] of wanted.entries()) {
      // Correctly infinite values set no scale.
      if (!Number.isFinite(value) && Object.is(value, found[k])) continue;
      scale = Math.max(scale, Math.abs(value), Math.abs(found[k]!));
      differences.push(found[k]! - value);
    }
  }
  const [first = NaN] = differences;
  const isConstant = differences.every((difference) => sameNumber(difference, first));
  // A difference within rounding of the numbers says nothing.
  if (!isConstant || !(Math.abs(first) > 1e-5 * scale)) return undefined;
  return { id: 'offset', by: short(first) };
}
