import type { Call } from '../model/call.ts';
import type { Signature } from '../model/shape.ts';
import type { SolutionModule } from '../sandbox/index.ts';
import { AttemptLog } from './attempts.ts';
import type { FailedCheck } from './check.ts';
import { tryInput } from './recorded-solution.ts';
import { replay } from './replay.ts';

/** Limit on inputs, besides those that the check tries under every seed. */
const MOST_INPUTS = 40;

/**
 * Calls at the inputs after a failure, which distinguish misconceptions that agree before.
 * @returns calls up to a limit or an exception of the check
 */
export async function furtherCalls(
  solution: SolutionModule,
  exports: Signature,
  { planned: { check, inputs }, log: { attempts } }: FailedCheck,
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
        // The check's result is already known.
        break;
      }
    }
  });
  return log.calls;
}
