import { numbersOf, type Mismatch } from './mismatches.ts';

/** How many different numbers must agree before a relation is not a coincidence. */
const LEAST_EVIDENCE = 3;

/** Whether a single answer has enough numbers, several of them wrong. */
function isLong({ expected, actual }: Mismatch): boolean {
  const [wanted, found] = [numbersOf(expected) ?? [], numbersOf(actual) ?? []];
  return wanted.length >= LEAST_EVIDENCE && wanted.filter((number, k) => number !== found[k]).length >= 2;
}

/** Whether the mismatches hold enough different numbers, or words often enough. */
export function isEvidence(mismatches: readonly Mismatch[]): boolean {
  if (mismatches.every(({ actual }) => typeof actual === 'string'))
    return mismatches.length >= LEAST_EVIDENCE;
  const numbers = new Set(
    mismatches.flatMap(({ expected, actual }) =>
      [expected, actual].flatMap((value) => numbersOf(value) ?? []),
    ),
  );
  const inputs = new Set(mismatches.map(({ actual, expected }) => JSON.stringify([expected, actual])));
  return numbers.size >= LEAST_EVIDENCE && (inputs.size >= 2 || isLong(mismatches[0]!));
}
