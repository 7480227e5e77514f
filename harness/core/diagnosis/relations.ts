import type { Explanation } from '../model/explanation.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { toJson } from '../model/json.ts';
import { mapNumbers } from '../model/parts.ts';
import type { Pattern, ComparedSubject } from '../model/pattern.ts';
import type { Said, SaidOf } from '../model/said.ts';
import { roundingOf, sameAnswer } from '../model/same-answer.ts';
import type { Signature } from '../model/shape.ts';
import { short } from '../model/simplified.ts';
import type { Attempt } from '../runner/index.ts';
import { factorOf, offsetOf, termOf } from './factors.ts';
import { isEvidence, numbersOf, type Mismatch, mismatchesOf, type WrongAnswers } from './mismatches.ts';
import { areEqual, displacementsOf, wrongPartOf } from './parts.ts';
import { areNearlyRight, digitsOf } from './precision.ts';

/** How the answer differs from the expected one, if that is true of all mismatches. */
export type FindPattern = (mismatches: readonly Mismatch[]) => Pattern | undefined;

const when =
  (is: Pattern, change: (expected: unknown) => unknown): FindPattern =>
  (mismatches) =>
    mismatches.every(({ expected, actual, allowed }) => {
      const changed = change(expected);
      return changed !== undefined && sameAnswer(actual, changed, roundingOf(allowed));
    })
      ? is
      : undefined;

const eachNumber =
  (change: (number: number) => number) =>
  (expected: unknown): unknown =>
    mapNumbers(expected, change);

const isNaNEverywhere: FindPattern = (mismatches) => {
  const areNaN = mismatches.every(({ actual, expected }) => {
    const [found, wanted] = [numbersOf(actual), numbersOf(expected)];
    return found?.some(Number.isNaN) === true && wanted?.some(Number.isNaN) === false;
  });
  return areNaN
    ? { id: 'nan', isPart: mismatches.some(({ actual }) => typeof actual === 'object') }
    : undefined;
};

/** The same wrong answer although different ones are expected. */
const isConstant: FindPattern = (mismatches) => {
  const [{ actual }] = mismatches as [Mismatch];
  const expected = new Set(mismatches.map((mismatch) => JSON.stringify(mismatch.expected)));
  const isSmall = (numbersOf(actual)?.length ?? Infinity) <= MOST_NUMBERS;
  return isSmall && expected.size > 1 && mismatches.every((other) => sameAnswer(other.actual, actual))
    ? { id: 'constant', value: toJson(mapNumbers(actual, short)) }
    : undefined;
};

/** Some words in the place of others. */
const areWords: FindPattern = (mismatches) => {
  const places = new Map<string, Set<string>>();
  for (const { expected, actual } of mismatches) {
    if (typeof expected !== 'string' || typeof actual !== 'string') return undefined;
    getOrCreate(places, actual, () => new Set<string>()).add(expected);
  }
  if ([...places.values()].reduce((sum, { size }) => sum + size, 0) > MOST_WORDS) return undefined;
  return { id: 'words', words: [...places].map(([actual, wanted]) => [actual, [...wanted]]) };
};

const isAnInput: FindPattern = (mismatches) => {
  const names = Object.keys((mismatches[0]!.input ?? {}) as object);
  const of = names.find((one) =>
    mismatches.every(({ input, actual, allowed }) => {
      const value = (input as Record<string, unknown>)[one];
      return (
        typeof value !== 'function' && value !== undefined && sameAnswer(actual, value, roundingOf(allowed))
      );
    }),
  );
  return of === undefined ? undefined : { id: 'argument', of };
};

const hasOppositeSign = when(
  { id: 'opposite-sign' },
  eachNumber((x) => -x),
);

/** More exchanged words say nothing. */
const MOST_WORDS = 3;
/** Longer answers are not spelled out. */
const MOST_NUMBERS = 4;

/** The first that is true is what the student reads. */
const RELATIONS: readonly FindPattern[] = [
  isNaNEverywhere,
  areWords,
  isConstant,
  // If only negative numbers are wrong, their sign was lost, not inverted.
  when({ id: 'lost-sign' }, eachNumber(Math.abs)),
  hasOppositeSign,
  areEqual,
  factorOf,
  offsetOf,
  isAnInput,
  termOf,
];

/** Relations after which the formula is not what is wrong. */
const ADVICE: { readonly [Id in Pattern['id']]?: SaidOf<'advice'>['about'] } = {
  nan: 'nan',
  equal: 'equal',
};

/** Left out where every case shows the same: the values beside the sentence show it, too. */
const BARE: ReadonlySet<Pattern['id']> = new Set(['words', 'constant']);

/** Explanations of a movement from an input: a factor or a sign. */
const MOVEMENTS: readonly FindPattern[] = [hasOppositeSign, factorOf];

/** The function's answer, if the call has only one. */
function answerIn(attempts: readonly Attempt[]): ComparedSubject {
  const [name, ...names] = new Set(attempts.flatMap(({ calls }) => calls.map((call) => call.name)));
  return { answerOf: names.length === 0 ? name : undefined };
}

/** Subject of several comparisons. @param subjects as their author wrote them, all different */
function subjectOf(
  [first = '', ...others]: readonly string[],
  attempts: readonly Attempt[],
): ComparedSubject {
  if (others.length === 0) return { of: first };
  // Other entries of the same answers may be right: `H at Ω` of `H at Ω = 0.5`, an entry of y for `y[3]`.
  const common = new Set([first, ...others].map((one) => one.replace(/ = .*/u, '')));
  const lists = new Set([...common].map((one) => /^(.*)\[\d+\]$/u.exec(one)?.[1]));
  const [list] = lists;
  if (lists.size === 1 && list !== undefined) return { entryOf: list };
  if (common.size === 1) return { of: [...common][0]! };
  return answerIn(attempts);
}

/**
 * States how wrong answers of a check differ from the right ones in every failed attempt.
 * @param exports of the exercise
 * @param inexact parts of the source in which digits may get lost
 * @param elsewhere wrong answers of the function in all checks, of which the statement must be true, too
 * @returns none without a known relation or enough evidence for one
 */
export function relationOf(
  attempts: readonly Attempt[],
  exports: Signature,
  elsewhere: WrongAnswers = { areCompared: false, answers: [] },
  inexact: SaidOf<'inexact'>['parts'] = [],
): Explanation[] {
  const compared = mismatchesOf(attempts, exports);
  if (compared === undefined || compared.length === 0) return [];
  const mismatches = elsewhere.areCompared ? [...compared, ...elsewhere.answers] : compared;
  if (!isEvidence(mismatches)) return [];
  // `point 2 of the path` of `point 2 of the path, which should be …`; a comma in brackets is one of a point.
  const whats = new Set(compared.map(({ what }) => what.replace(/, (?![^()]*\)).*/u, '')));
  const subject = subjectOf([...whats], attempts);
  const isEverywhere = compared.length > 1;
  const found = (
    is: Pattern | undefined,
    more?: Partial<Pick<SaidOf<'relation'>, 'subject' | 'part' | 'isOfPoints'>>,
  ): Explanation[] => {
    const about = is && ADVICE[is.id];
    const isInexact = is?.id === 'digits' && inexact.length > 0;
    const proves = is !== undefined && !BARE.has(is.id) && (is.id !== 'digits' || isInexact);
    const advice: Said[] = [
      ...(about === undefined ? [] : [{ id: 'advice', about } as const]),
      ...(isInexact ? [{ id: 'inexact', parts: inexact } as const] : []),
    ];
    return [
      { said: { id: 'relation', subject, is, isEverywhere, ...more }, proves },
      ...advice.map((said) => ({ said, proves })),
    ];
  };
  // Where only late digits are wrong, every relation that changes nothing would be true.
  const isNearlyRight = compared.every(({ expected, actual }) => sameAnswer(actual, expected));
  const whole = isNearlyRight ? undefined : firstTrue(mismatches);
  const isOfOthers = whole?.id === 'words' && JSON.stringify(whole) !== JSON.stringify(areWords(compared));
  if (whole !== undefined) return found(whole, isOfOthers ? { subject: answerIn(attempts) } : {});
  // Numbers that cancel keep few digits, so each answer has its own number of them.
  const nearly = areNearlyRight(elsewhere.answers) ? digitsOf(compared) : undefined;
  if (nearly !== undefined) return found(nearly);
  for (const { from, moved } of isNearlyRight ? [] : displacementsOf(mismatches)) {
    const movement = firstTrue(moved, MOVEMENTS);
    if (movement !== undefined) return found(movement, { subject: { ...subject, from } });
  }
  const wrong = wrongPartOf(mismatches);
  if (wrong === undefined) return [];
  const { mismatches: ofPart, ...place } = wrong;
  const is = isEvidence(ofPart) ? firstTrue(ofPart, [...RELATIONS, digitsOf]) : undefined;
  // A real number has no other part.
  return is === undefined && place.part === undefined ? [] : found(is, place);
}

function firstTrue(
  mismatches: readonly Mismatch[],
  relations: readonly FindPattern[] = RELATIONS,
): Pattern | undefined {
  for (const relation of relations) {
    const is = relation(mismatches);
    if (is !== undefined) return is;
  }
  return undefined;
}
