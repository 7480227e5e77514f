import { sameNumber } from './same-answer.ts';

/** Largest numerator and denominator. */
const LARGEST_WHOLE = 12;

export function quotientOf(number: number): readonly [above: number, below: number] | undefined {
  for (let below = 1; below <= LARGEST_WHOLE; below += 1)
    for (let above = 1; above <= LARGEST_WHOLE; above += 1)
      if (sameNumber(number, above / below)) return [above, below];
  return undefined;
}

/** Digits after the tenth are rounding. */
export const short = (number: number): number => Number(number.toPrecision(10));

/** A quotient of small whole numbers, or ten digits: equal for numbers that are written alike. */
export function simplified(number: number): number {
  const [above, below] = quotientOf(Math.abs(number)) ?? [short(Math.abs(number)), 1];
  return (Math.sign(number) * above) / below;
}
