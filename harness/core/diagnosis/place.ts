import { sayChange } from '../model/changed-argument.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import type { FailedRun } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { numbersOf, type WrongAnswers } from './mismatches.ts';
import { areNearlyRight } from './precision.ts';

type Slip = NonNullable<SolutionModule['slips']>[number];
type Answers = WrongAnswers['answers'];
type Failure = FailedRun['attempt']['failure'];

/** Whether a check compared a count that is too small. */
const isTooFew = ({ actual, expected }: Failure): boolean =>
  Number.isInteger(expected) && Number.isInteger(actual) && (actual as number) < (expected as number);

const hasNaN = ({ actual }: Failure): boolean => numbersOf(actual)?.some(Number.isNaN) === true;

/** What may be the cause of a failure, in this order. */
const MEANT: readonly (readonly [Slip['kind'], string, (failure: Failure, answers: Answers) => boolean])[] = [
  [
    'xor',
    'In TypeScript, ^ is the bitwise “exclusive or” of whole numbers. Do you mean a power? Write **, or Math.pow.',
    () => true,
  ],
  ['assigned', 'A single = does not compare: it sets the variable. Do you mean ===?', () => true],
  ['turn', 'Here the loop ends in its first turn. Does this belong behind the loop?', () => true],
  ['exit', 'Here the loop may end before its last turn.', isTooFew],
  ['before', 'In the first turn this reads an entry before the first one, which does not exist.', hasNaN],
  [
    'small',
    'The answers are nearly right: is it because of this small number?',
    (_, answers) => answers.length > 0 && areNearlyRight(answers),
  ],
];

/**
 * Where an answer goes wrong: an argument that the call changed, or what the source says and may not mean.
 * @param slips in the function that failed, or in what it may call
 * @param run in which a value was wrong
 * @param answers the wrong answers of that function
 */
export function placeOf(
  slips: readonly Slip[],
  { attempt: { failure }, failedCall }: FailedRun,
  answers: Answers,
): Pick<CheckGrade, 'where' | 'position'> | undefined {
  const { name = '', changedArguments: [change] = [] } = failedCall?.call ?? {};
  if (change !== undefined) return { where: `${sayChange(name, change).message}.` };
  for (const [kind, where, isMeant] of MEANT) {
    const slip = slips.find((one) => one.kind === kind);
    if (slip !== undefined && isMeant(failure, answers)) return { where, position: slip.position };
  }
  return undefined;
}
