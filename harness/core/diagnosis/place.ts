import { sayChange } from '../model/changed-argument.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import type { FailedRun } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

type Slip = NonNullable<SolutionModule['slips']>[number];
type Failure = FailedRun['attempt']['failure'];

const isWrong = ({ outcome }: Failure): boolean => outcome === 'failed';
/** Whether a call gave something else than was asked for, or nothing. */
const isOther = ({ outcome }: Failure): boolean => outcome !== 'limit';

/** What may be the cause of a failure, in this order. */
const MEANT: readonly (readonly [Slip['kind'], string, (failure: Failure) => boolean])[] = [
  [
    'xor',
    'In TypeScript, ^ is the bitwise “exclusive or” of whole numbers. Do you mean a power? Write **, or Math.pow.',
    isWrong,
  ],
  ['unused', 'This value is computed and then lost. Is an = or a return missing?', isOther],
  [
    'fill',
    'fill puts one and the same array into every place: what is written into one row is in all.',
    isWrong,
  ],
  [
    'endless',
    'Nothing in this loop can end it: what its condition asks for never changes.',
    ({ outcome }) => outcome === 'limit',
  ],
];

/**
 * Where an answer goes wrong: what the source says and may not mean, or an argument that the call changed.
 * @param slips in the function that failed, or in what it may call
 */
export function placeOf(
  slips: readonly Slip[],
  { attempt: { failure }, failedCall }: FailedRun,
): Pick<CheckGrade, 'where' | 'position' | 'hint'> | undefined {
  const { name = '', changedArguments: [change] = [] } = failedCall?.call ?? {};
  for (const [kind, where, isMeant] of MEANT) {
    const slip = slips.find((one) => one.kind === kind);
    if (slip !== undefined && isMeant(failure)) return at(slip, where, failure);
  }
  // It need not be why the answer is wrong.
  return change !== undefined && isWrong(failure)
    ? { where: `${sayChange(`${name} also`, change).message}.`, hint: failure.hint }
    : undefined;
}

/** Where a solution keeps what it remembers, if that is a variable. */
export function keptAt(slips: readonly Slip[]): Pick<CheckGrade, 'where' | 'position'> {
  const [one, ...others] = slips.filter(({ kind }) => kind === 'kept');
  if (one === undefined || others.length > 0) return {};
  const { position } = one;
  const where = `The variable in line ${position.line} is outside of the function, so it is kept from one call to the next.`;
  return { where, position };
}

/** An exception has a place of its own. */
const at = ({ position }: Slip, where: string, { outcome }: Failure) =>
  outcome === 'threw' ? { where: `${position.file}:${position.line}  ${where}` } : { where, position };
