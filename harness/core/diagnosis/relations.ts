import { getOrCreate } from '../model/get-or-create.ts';
import { toJson } from '../model/json.ts';
import { mapNumbers } from '../model/parts.ts';
import { roundingOf, sameAnswer } from '../model/same-answer.ts';
import type { Signature } from '../model/shape.ts';
import type { Attempt } from '../runner/index.ts';
import { factorOf, offsetOf, termOf } from './factors.ts';
import { isEvidence, numbersOf, type Mismatch, mismatchesOf, type WrongAnswers } from './mismatches.ts';
import { areEqual, displacementsOf, wrongPartOf } from './parts.ts';
import { areNearlyRight, digitsOf } from './precision.ts';

/** A statement about how the answer differs from the expected one, if it is true of all mismatches: `has the opposite sign`. */
export type Pattern = (mismatches: readonly Mismatch[]) => string | undefined;

/** A relation of each mismatch by itself. @param change what turns the expected value into the answer */
const when =
  (statement: string, change: (expected: unknown) => unknown): Pattern =>
  (mismatches) =>
    mismatches.every(({ expected, actual, allowed }) => {
      const changed = change(expected);
      return changed !== undefined && sameAnswer(actual, changed, roundingOf(allowed));
    })
      ? statement
      : undefined;

const eachNumber =
  (change: (number: number) => number) =>
  (expected: unknown): unknown =>
    mapNumbers(expected, change);

const isNaNEverywhere: Pattern = (mismatches) => {
  const areNaN = mismatches.every(({ actual, expected }) => {
    const [found, wanted] = [numbersOf(actual), numbersOf(expected)];
    return found?.some(Number.isNaN) === true && wanted?.some(Number.isNaN) === false;
  });
  if (!areNaN) return undefined;
  return mismatches.some(({ actual }) => typeof actual === 'object') ? 'contains NaN' : 'is NaN';
};

const short = (number: number): number => Number(number.toPrecision(10));

/** The same wrong answer everywhere, although different ones are expected. */
const isConstant: Pattern = (mismatches) => {
  const [{ actual }] = mismatches as [Mismatch];
  const expected = new Set(mismatches.map((mismatch) => JSON.stringify(mismatch.expected)));
  const isSmall = (numbersOf(actual)?.length ?? Infinity) <= MOST_NUMBERS;
  return isSmall && expected.size > 1 && mismatches.every((other) => sameAnswer(other.actual, actual))
    ? `is ${JSON.stringify(toJson(mapNumbers(actual, short)))
        .replaceAll('"', '')
        .replaceAll(/[,:{]/g, '$& ')
        .replaceAll('}', ' }')}`
    : undefined;
};

/** A limit that answers do not have: where they are wrong they are all the same number, beyond which the right ones are. */
const isBounded: Pattern = (mismatches) => {
  const pairs: [actual: number, expected: number][] = [];
  for (const { actual, expected } of mismatches) {
    const [found, wanted] = [numbersOf(actual), numbersOf(expected)];
    if (found === undefined || found.length !== wanted?.length) return undefined;
    pairs.push(...found.map((one, k): [number, number] => [one, wanted[k]!]));
  }
  const wrong = pairs.filter(([actual, expected]) => !sameAnswer(actual, expected));
  const [limit] = wrong[0] ?? [NaN];
  const isAlike = wrong.every(([actual]) => actual === limit) && pairs.some(([actual]) => actual !== limit);
  if (!isAlike || mismatches.length < 2 || new Set(wrong.map(([, expected]) => expected)).size < 2)
    return undefined;
  if (wrong.every(([, expected]) => expected < limit) && pairs.every(([actual]) => actual >= limit))
    return `has no number below ${short(limit)}`;
  return wrong.every(([, expected]) => expected > limit) && pairs.every(([actual]) => actual <= limit)
    ? `has no number above ${short(limit)}`
    : undefined;
};

/** Words, of which some are said in the place of others. */
const areWords: Pattern = (mismatches) => {
  const places = new Map<string, Set<string>>();
  for (const { expected, actual } of mismatches) {
    if (typeof expected !== 'string' || typeof actual !== 'string') return undefined;
    getOrCreate(places, actual, () => new Set<string>()).add(expected);
  }
  if ([...places.values()].reduce((sum, { size }) => sum + size, 0) > MOST_WORDS) return undefined;
  const said = [...places].map(
    ([actual, wanted]) => `“${actual}” where “${[...wanted].join('” or “')}” is right`,
  );
  return `is ${said.join(', and ')}`;
};

/** The answer is one of the inputs. */
const isAnInput: Pattern = (mismatches) => {
  const names = Object.keys((mismatches[0]!.input ?? {}) as object);
  const name = names.find((one) =>
    mismatches.every(({ input, actual, allowed }) => {
      const value = (input as Record<string, unknown>)[one];
      return (
        typeof value !== 'function' && value !== undefined && sameAnswer(actual, value, roundingOf(allowed))
      );
    }),
  );
  return name === undefined ? undefined : `is the same as ${name}`;
};

const hasOppositeSign = when(
  'has the opposite sign',
  eachNumber((x) => -x),
);

/** More exchanged words than these say nothing. */
const MOST_WORDS = 3;
/** A longer answer is not spelled out. */
const MOST_NUMBERS = 4;

/** In the order in which they are tried: the first that is true is what the student reads. */
const RELATIONS: readonly Pattern[] = [
  isNaNEverywhere,
  areWords,
  isConstant,
  // If only negative numbers are wrong, their sign was lost, not inverted.
  when('has lost its sign', eachNumber(Math.abs)),
  hasOppositeSign,
  areEqual,
  factorOf,
  offsetOf,
  isAnInput,
  termOf,
  isBounded,
];

/** Where to look, in place of the check's hint: the formula is not what is wrong. */
const HINTS: ReadonlyMap<Pattern, string> = new Map([
  [
    isNaNEverywhere,
    'NaN comes from an entry that does not exist, such as x[-1], or x[2] of two (they count from 0), from 0/0, ∞ − ∞, or a root, logarithm or arc cosine that does not exist: print the numbers from which it is computed.',
  ],
  [
    digitsOf,
    'Where do digits get lost: in a number such as 0.7071, a difference quotient, a search in steps, rounding or toFixed, a Float32Array, or a small number such as 1e-12 that is added or taken for zero?',
  ],
  [areEqual, 'Is one array stored at each place and changed afterwards, or one value computed?'],
]);

/** What a movement from an input can be: a factor or a sign. */
const MOVEMENTS: readonly Pattern[] = [hasOppositeSign, factorOf];

/** Begins a sentence. What begins with a symbol, such as p₁, stays as it is. */
const capitalized = (text: string): string =>
  /^[a-z]{2,} /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** How wrong answers are related to the right ones. */
export interface FoundRelation {
  /** For the student; true of every failed attempt. */
  readonly sentence: string;
  /** The sentence without its subject: checks with the same claim say the same. */
  readonly claim: string;
  /** Where to look. */
  readonly hint?: string;
  /** Whether it says no more than which part is wrong, or what is said everywhere. */
  readonly isBare: boolean;
}

/**
 * States how wrong answers are related to the right ones, in a sentence that is true of every failed attempt.
 * @param attempts of one check
 * @param exports of the exercise
 * @param elsewhere the wrong answers of the function in all checks: what is said of its answers must be true of them, too
 * @returns `undefined` if no relation is known, or if there is too little evidence for one
 */
export function relationOf(
  attempts: readonly Attempt[],
  exports: Signature,
  elsewhere: WrongAnswers = { areCompared: false, answers: [] },
): FoundRelation | undefined {
  const compared = mismatchesOf(attempts, exports);
  if (compared === undefined || compared.length === 0) return undefined;
  const mismatches = elsewhere.areCompared ? [...compared, ...elsewhere.answers] : compared;
  if (!isEvidence(mismatches)) return undefined;
  // `point 2 of the path` of `point 2 of the path, which should be one step from your point 1`; a comma in brackets is one of a point.
  const [what, ...whats] = new Set(
    compared.map((mismatch) => mismatch.what.replace(/, (?![^()]*\)).*/u, '')),
  );
  // Other entries of the same answers may be right: `H at Ω` of `H at Ω = 0.5`, `an entry of y` of `y[3]`.
  const [common, ...others] = new Set(
    [what!, ...whats].map((one) => one.replace(/ = .*/u, '').replace(/^(.*)\[\d+\]$/u, 'an entry of $1')),
  );
  const [name, ...names] = new Set(attempts.flatMap(({ calls }) => calls.map((call) => call.name)));
  const source = name === undefined || names.length > 0 ? 'that is compared' : `from ${name}`;
  const shared = others.length === 0 ? common! : `an answer ${source}`;
  const subject = whats.length === 0 ? what! : shared;
  const everywhere = compared.length === 1 ? '' : ' in every failing case of this check';
  const found = (
    about: string,
    { statement, hint, isBare, isWhole = false }: Stated,
    ending = isWhole ? '' : everywhere,
  ): FoundRelation => ({
    sentence: `${capitalized(about)} ${statement}${ending}.`,
    claim: statement,
    hint,
    isBare,
  });
  // Where only late digits are wrong, every relation that changes nothing would be true.
  const isNearlyRight = compared.every(({ expected, actual }) => sameAnswer(actual, expected));
  const whole = isNearlyRight ? undefined : firstTrue(mismatches);
  if (whole !== undefined) return found(subject, whole);
  // Numbers that cancel leave few of their digits: of each answer by itself it is said how many.
  const nearly = areNearlyRight(elsewhere.answers) ? firstTrue(compared, [digitsOf]) : undefined;
  if (nearly !== undefined) return found(subject, nearly, compared.length === 1 ? ' here' : everywhere);
  for (const { from, moved } of isNearlyRight ? [] : displacementsOf(mismatches)) {
    const movement = firstTrue(moved, MOVEMENTS);
    if (movement !== undefined) return found(`the movement from ${from} to ${subject}`, movement);
  }
  const part = wrongPartOf(mismatches);
  if (part === undefined) return undefined;
  const stated = isEvidence(part.mismatches)
    ? firstTrue(part.mismatches, [...RELATIONS, digitsOf])
    : undefined;
  // A number that is always real has nothing but its real part.
  if (part.name === undefined) return stated && found(subject, stated);
  const which = stated === undefined ? '' : `, which ${stated.statement}`;
  return found(
    subject,
    { isBare: true, ...stated, statement: `is wrong only in ${part.name}${which}` },
    everywhere,
  );
}

/** What is true of mismatches. */
type Stated = Pick<FoundRelation, 'hint' | 'isBare'> & {
  readonly statement: string;
  /** Whether it says of itself in which cases. */
  readonly isWhole?: boolean;
};

function firstTrue(
  mismatches: readonly Mismatch[],
  relations: readonly Pattern[] = RELATIONS,
): Stated | undefined {
  for (const relation of relations) {
    const statement = relation(mismatches);
    if (statement !== undefined)
      return {
        statement,
        hint: HINTS.get(relation),
        isBare: relation === areWords || relation === isConstant,
        isWhole: relation === areWords,
      };
  }
  return undefined;
}
