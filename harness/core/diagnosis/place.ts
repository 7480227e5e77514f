import type { Explanation } from '../model/explanation.ts';
import type { SaidOf } from '../model/said.ts';
import type { FailedRun, Failure } from '../runner/index.ts';
import type { SolutionModule } from '../sandbox/index.ts';

type Slip = NonNullable<SolutionModule['lintFindings']>[number];

const isWrong = ({ outcome }: Failure): boolean => outcome === 'failed';
/** True unless a limit ended the call. */
const isOther = ({ outcome }: Failure): boolean => outcome !== 'limit';

/** Causes in order of preference. */
const MEANT: readonly (readonly [SaidOf<'slip'>['kind'], (failure: Failure) => boolean])[] = [
  ['xor', isWrong],
  ['unused', isOther],
  ['fill', isWrong],
  ['endless', ({ outcome }) => outcome === 'limit'],
];

/** A slip that fits the failure. @param slips in the function that failed, or in what it may call */
export function slipIn(slips: readonly Slip[], { attempt: { failure } }: FailedRun): Explanation | undefined {
  for (const [kind, isMeant] of MEANT) {
    const slip = slips.find((one) => one.kind === kind);
    if (slip === undefined || !isMeant(failure)) continue;
    const { position } = slip;
    // An exception has a position of its own.
    return failure.outcome === 'threw'
      ? { said: { id: 'slip', kind, elsewhere: position }, proves: true }
      : { said: { id: 'slip', kind }, position, proves: true };
  }
  return undefined;
}

const MOST_INEXACT = 3;

/** Parts in which digits may get lost. @param slips in the function that failed, or in what it may call */
export const inexactIn = (slips: readonly Slip[]): SaidOf<'inexact'>['parts'] =>
  slips
    .flatMap(({ kind, source = '', position: { line } }) => (kind === 'inexact' ? [{ source, line }] : []))
    .slice(0, MOST_INEXACT);

/** The variable in which a solution stores what it remembers. */
export function keptAt(slips: readonly Slip[]): Explanation | undefined {
  const [one, ...others] = slips.filter(({ kind }) => kind === 'kept');
  if (one === undefined || others.length > 0) return undefined;
  const { position } = one;
  return { said: { id: 'kept', line: position.line }, position, proves: false };
}
