import { sameNumber } from './same-answer.ts';

/** Whole numbers and their quotients, up to this one, are written as such. */
const LARGEST_WHOLE = 12;

/** A number > 0 as a quotient of small whole numbers, if it is one. */
export function quotientOf(number: number): readonly [above: number, below: number] | undefined {
  for (let below = 1; below <= LARGEST_WHOLE; below += 1)
    for (let above = 1; above <= LARGEST_WHOLE; above += 1)
      if (sameNumber(number, above / below)) return [above, below];
  return undefined;
}

/** A number with few digits: those after the tenth are rounding. */
export const short = (number: number): number => Number(number.toPrecision(10));

/** A number that is equal for all that are written alike: a quotient of small whole numbers, or one with ten digits. */
export function simplified(number: number): number {
  const [above, below] = quotientOf(Math.abs(number)) ?? [short(Math.abs(number)), 1];
  return (Math.sign(number) * above) / below;
}
