import { type GradingContext, runChecks } from '../../../core/grading/index.ts';
import { shortCallText } from '../../../core/model/call-text.ts';
import { makerFor } from '../../../core/model/call.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { HostValue } from '../../../core/model/shape.ts';
import { withSolution } from '../../../core/runner/index.ts';
import { ADVICE, next } from '../advice.ts';
import { fileLine } from '../evidence.ts';
import { notPassed } from '../lost-points.ts';
import { randomFrom } from '../perturbed.ts';
import type { Ledger } from '../sightings.ts';
import type { Solutions } from '../solutions.ts';
import { operated } from './operated.ts';
import { operatorsFor } from './operators.ts';
import { visibleCall } from './samples.ts';

type Calls = ReadonlyMap<string, readonly (readonly HostValue[])[]>;

/** The arguments of all calls that the checks make, by function. */
async function callsOf({ plan, checks }: GradingContext, { reference }: Solutions): Promise<Calls> {
  const calls = new Map<string, (readonly HostValue[])[]>();
  for (const planned of checks.filter(({ check }) => check.kind !== 'purity'))
    await withSolution(reference.module, planned.check, plan.grading.exports, (recorded) => {
      for (const input of planned.inputs) {
        recorded.reset();
        // The comparisons do not matter here.
        for (const _ of planned.check.holds(recorded.solution, input as never, recorded.recording));
        for (const { name, args } of recorded.recording.calls) getOrCreate(calls, name, () => []).push(args);
      }
    });
  return calls;
}

/**
 * Makes each function of the reference wrong in many small ways, from its signature and its domains alone: each must
 * lose points, unless no call within the contract shows it.
 */
export async function calibrateOperators(
  context: GradingContext,
  solutions: Solutions,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, domains = {} } = plan.grading;
  const { file, module } = solutions.reference;
  const calls = await callsOf(context, solutions);
  for (const [name, signature] of Object.entries(exports)) {
    const known = calls.get(name);
    if (known === undefined) {
      ledger.breach(`no check calls ${name}`, seed, { lines: [next(ADVICE.accepted(name))] });
      continue;
    }
    for (const operator of operatorsFor(signature, domains)) {
      const wrong = operated(module, name, operator);
      const [lost] = notPassed(await runChecks(context, wrong, { stopsAtFirst: true }));
      if (lost !== undefined) {
        const [check, { grade }] = lost;
        ledger.recordOperators({ noticed: 1 });
        // Its points would be pending, not lost.
        if (grade.outcome === 'harness-error')
          ledger.breach(`${check} cannot grade ${name} that ${operator.what}: ${grade.message}`, seed, {
            check,
            lines: [next(ADVICE.checkThrows)],
          });
        continue;
      }
      context.onStage?.(`the samples of ${name}`);
      const sandbox = await module.reopen();
      const ask = (args: readonly HostValue[]) => {
        sandbox.beginCheck();
        sandbox.forgetFunctions();
        return sandbox.call(name, signature, args, makerFor(signature, args));
      };
      const right = { name, grading: plan.grading, calls: known, ask };
      const seen = visibleCall(operator, right, randomFrom(seed));
      sandbox.close();
      ledger.recordOperators({ [seen === undefined ? 'equivalent' : 'accepted']: 1 });
      if (seen !== undefined)
        ledger.breach(`false accept: ${name} that ${operator.what} loses no points`, seed, {
          lines: [
            fileLine(file),
            { label: 'call', value: shortCallText(seen, signature) ?? 'too long to be shown', tone: 'code' },
            next(ADVICE.accepted(name)),
          ],
        });
    }
  }
}
