import { type GradingContext, runChecks } from '../../../core/grading/index.ts';
import { shortCallText } from '../../../core/model/call-text.ts';
import { makerFor } from '../../../core/model/call.ts';
import type { HostValue } from '../../../core/model/shape.ts';
import { ADVICE } from '../advice.ts';
import { codeLine } from '../evidence.ts';
import { notPassed } from '../lost-points.ts';
import { randomFrom } from '../rounding.ts';
import type { Ledger } from '../sightings.ts';
import type { Solutions, Trial } from '../solutions.ts';
import { operated } from './operated.ts';
import { operatorsFor } from './operators.ts';
import { visibleCall } from './samples.ts';

/**
 * Makes each function of the reference wrong in many small ways, from its signature and its domains alone: each must
 * lose points, unless no call within the contract shows it.
 */
export async function calibrateOperators(
  context: GradingContext,
  solutions: Pick<Solutions, 'reference'>,
  trials: readonly Trial[],
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, domains = {}, checks } = plan.grading;
  const { file, load } = solutions.reference;
  const calls = trials.flatMap((trial) => trial.calls);
  for (const [name, signature] of Object.entries(exports)) {
    const known = calls.flatMap((call) => (call.name === name ? [call.args] : []));
    if (known.length === 0) {
      ledger.breach(`no check calls ${name}`, seed, { advice: ADVICE.accepted(name) });
      continue;
    }
    // Its answers are true and false.
    if (checks.some(({ ofTest, judges }) => ofTest && judges === name)) continue;
    for (const { what, answer } of operatorsFor(signature, domains)) {
      const wrong = operated(load(), name, answer);
      const [lost] = notPassed(await runChecks(context, wrong, { stopsAtFirst: true }));
      if (lost !== undefined) {
        const [check, { grade }] = lost;
        ledger.operators.push('noticed');
        // Its points would be pending, not lost.
        if (grade.outcome === 'harness-error')
          ledger.breach(`${check} cannot grade ${name} that ${what}: ${grade.message}`, seed, {
            check,
            advice: ADVICE.checkThrows,
          });
        continue;
      }
      context.onStage?.(`the samples of ${name}`);
      const sandbox = await load().reopen();
      const ask = (args: readonly HostValue[]) => {
        sandbox.forgetFunctions();
        return sandbox.call(name, signature, args, makerFor(signature, args));
      };
      const right = { name, grading: plan.grading, calls: known, ask };
      const seen = visibleCall(answer, right, randomFrom(seed));
      sandbox.close();
      ledger.operators.push(seen === undefined ? 'equivalent' : 'accepted');
      if (seen !== undefined)
        ledger.breach(`false accept: ${name} that ${what} loses no points`, seed, {
          file,
          lines: [codeLine('call', shortCallText(seen, signature) ?? 'too long to be shown')],
          advice: ADVICE.accepted(name),
        });
    }
  }
}
