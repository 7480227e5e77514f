import { type Call, valueOf } from '../model/call.ts';
import type { Allowed } from '../model/closeness.ts';
import { mapLeaves } from '../model/parts.ts';
import { sameAnswer } from '../model/same-answer.ts';
import { isList, type Signature } from '../model/shape.ts';
import { type Attempt, hasFailed, type Observation, type Observe } from '../runner/index.ts';

/** Values of a failed comparison, with the check's inputs that the student knows. */
export interface Mismatch {
  /** Student's words: `∇L(β)`. */
  readonly what: string;
  readonly expected: unknown;
  readonly actual: unknown;
  readonly input: unknown;
  /** Allowed distance of each number from the expected one; absent for words. */
  readonly allowed?: Allowed;
}

/** The fields of the only argument, if that is a record. */
const fieldsOf = ([first, ...others]: Call['args']): object =>
  typeof first === 'object' && others.length === 0 && !isList(first) ? first : {};

/** Names that the student knows: parameters, and fields of a record that is the only argument. */
const knownNames = (exports: Signature, attempts: readonly Attempt[]): ReadonlySet<string> =>
  new Set([
    ...Object.values(exports).flatMap(({ parameters }) => parameters),
    ...attempts.flatMap(({ calls }) => calls.flatMap(({ args }) => Object.keys(fieldsOf(args)))),
  ]);

const only = (names: ReadonlySet<string>, input: unknown): object =>
  Object.fromEntries(Object.entries(input ?? {}).filter(([name]) => names.has(name)));

/** Arguments by name; fields of the only argument by their own. */
const argumentsOf = ({ name, args }: Call, exports: Signature): object => ({
  ...fieldsOf(args),
  ...Object.fromEntries((exports[name]?.parameters ?? []).map((parameter, k) => [parameter, args[k]])),
});

/**
 * @returns `undefined` if an attempt failed without a comparison
 * @param exports of the exercise
 */
export function mismatchesOf(
  attempts: readonly Attempt[],
  exports: Signature,
): readonly Mismatch[] | undefined {
  const mismatches: Mismatch[] = [];
  const names = knownNames(exports, attempts);
  for (const { failure, input, calls } of attempts.filter(hasFailed)) {
    const { subject, expected, actual, allowed } = failure;
    if (subject === undefined || expected === undefined || actual === undefined) return undefined;
    const call = calls.find((one) => sameAnswer(valueOf(one), actual));
    // The subject of a sentence has no comma at its end.
    mismatches.push({
      what: subject.replace(/,$/u, ''),
      expected,
      actual,
      input: {
        ...only(names, input),
        ...(call && only(names, argumentsOf(call, exports))),
      },
      allowed,
    });
  }
  return mismatches;
}

/** Wrong answers of one function in all checks. */
export interface WrongAnswers {
  /** Some check compares answers directly: an explanation of its mismatches must then hold for all answers. */
  readonly areCompared: boolean;
  readonly answers: readonly Mismatch[];
}

/**
 * @param attempts of one check
 * @param observations of the function, in all checks
 */
export function wrongAnswersOf(
  name: string,
  attempts: readonly Attempt[],
  observations: readonly Observation[],
  exports: Signature,
  observe: Observe,
): WrongAnswers {
  const names = knownNames(exports, attempts);
  const areCompared = attempts
    .filter(hasFailed)
    .every(({ calls, failure: { expected, actual } }) =>
      calls.some(
        (call) =>
          call.name === name &&
          sameAnswer(valueOf(call), actual) &&
          sameAnswer(observe(call).right, expected),
      ),
    );
  const answers = observations.flatMap(({ isWrong, right, call }): Mismatch[] => {
    const { outcome } = call;
    if (!isWrong || outcome.kind !== 'returned') return [];
    const input = only(names, argumentsOf(call, exports));
    return [{ what: name, expected: right, actual: outcome.value, input }];
  });
  return { areCompared, answers };
}

/** Numbers in order; `undefined` if the value has other parts. */
export function numbersOf(value: unknown): readonly number[] | undefined {
  const leaves: unknown[] = [];
  mapLeaves(value, (leaf) => leaves.push(leaf));
  return leaves.every((leaf) => typeof leaf === 'number') ? leaves : undefined;
}

/** Different numbers that must agree before a relation is not a coincidence. */
const LEAST_EVIDENCE = 3;

/** One answer with enough numbers, of which at least two are wrong. */
function isLong({ expected, actual }: Mismatch): boolean {
  const [wanted, found] = [numbersOf(expected) ?? [], numbersOf(actual) ?? []];
  return wanted.length >= LEAST_EVIDENCE && wanted.filter((number, k) => number !== found[k]).length >= 2;
}

/** Requires enough different numbers, or enough answers in words. */
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
