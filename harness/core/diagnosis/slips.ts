import type { CheckGrade } from '../model/grades.generated.ts';
import type { FailedRun } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { numbersOf, type WrongAnswers } from './mismatches.ts';
import { areNearlyRight } from './precision.ts';

type Slip = NonNullable<SolutionModule['slips']>[number];

const SENTENCES: Readonly<Record<Exclude<Slip['kind'], 'return'>, string>> = {
  xor: 'In TypeScript, ^ is the bitwise “exclusive or” of whole numbers. Do you mean a power? Write **, or Math.pow.',
  turn: 'Here the loop ends in its first turn. Does this belong behind the loop?',
  exit: 'Here the loop may end before its last turn.',
  before: 'In the first turn this reads an entry before the first one, which does not exist.',
  small: 'The answers are nearly right: is it because of this small number?',
};

/** Whether a check compared a count that is too small. */
const isTooFew = ({ actual, expected }: FailedRun['attempt']['failure']): boolean =>
  Number.isInteger(expected) && Number.isInteger(actual) && (actual as number) < (expected as number);

/**
 * What the source says and may not mean, if it can be why a check failed.
 * @param run in which a value was wrong
 * @param isOf whether a slip is in the function that failed, or in one that it may call
 * @param answers the wrong answers of that function
 */
export function slipIn(
  slips: readonly Slip[],
  { attempt: { failure } }: FailedRun,
  isOf: (slip: Slip) => boolean,
  answers: WrongAnswers['answers'],
): Pick<CheckGrade, 'where' | 'position'> | undefined {
  const first = (kind: keyof typeof SENTENCES) => slips.find((slip) => slip.kind === kind && isOf(slip));
  const slip =
    first('xor') ??
    first('turn') ??
    (isTooFew(failure) ? first('exit') : undefined) ??
    (numbersOf(failure.actual)?.some(Number.isNaN) === true ? first('before') : undefined) ??
    (answers.length > 0 && areNearlyRight(answers) ? first('small') : undefined);
  return slip && { where: SENTENCES[slip.kind as keyof typeof SENTENCES], position: slip.position };
}
