import type { Call } from '../model/call.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { AttemptLog } from './attempts.ts';
import type { FailedCheck } from './check.ts';
import { tryInput } from './recorded-solution.ts';
import { replay } from './replay.ts';

/** How many inputs are tried, besides those that the check tries under every seed. */
const MOST_INPUTS = 40;

type Further = Pick<FailedCheck, 'planned'> & { readonly log: Pick<AttemptLog, 'attempts'> };

/**
 * The calls that a solution makes in a fresh instance at the inputs of a failed check that come after its failure. They
 * tell apart what answers alike before.
 * @returns fewer if a call is ended, or if the check throws; those of earlier inputs stay
 */
export async function furtherCalls(
  solution: SolutionModule,
  exports: Signature,
  { planned: { check, inputs }, log: { attempts } }: Further,
): Promise<readonly Call[]> {
  const tried = new Set(attempts.map(({ input }) => input));
  const open = inputs.filter(({ value }) => !tried.has(value));
  const some = open.filter(({ origin }, k) => k < MOST_INPUTS || origin.kind === 'always');
  const log = new AttemptLog();
  await replay(solution, exports, (recorded) => {
    for (const { value } of some) {
      if (recorded.hasEnded() || !log.isComplete) break;
      try {
        log.add(tryInput(check, recorded, value));
      } catch {
        // The result of the check is known already.
        break;
      }
    }
  });
  return log.calls;
}
