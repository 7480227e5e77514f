import { formatInputs } from '../../core/explain/index.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import type { Call } from '../../core/model/call.ts';
import type { ExportedFunctions } from '../../core/model/check.ts';
import { type Domain, type Domains, quantitiesInDomain, quantitiesOf } from '../../core/model/domain.ts';
import type { HostValue, Signature } from '../../core/model/shape.ts';
import { type PlannedCheck, type RecordedSolution, withSolution } from '../../core/runner/index.ts';
import { coverCall, type Coverage } from './coverage.ts';
import { proveFunctions } from './prove-functions.ts';
import type { Ledger } from './sightings.ts';
import type { Solutions } from './solutions.ts';

/** The calls at one input, if the check compares answers with what it expects there. */
function comparedCalls(
  { check }: PlannedCheck,
  { solution, recording, reset }: RecordedSolution<ExportedFunctions>,
  input: unknown,
): RecordedSolution<ExportedFunctions>['recording']['calls'] {
  reset();
  let compares = false;
  for (const { expected } of check.holds(solution, input as never, recording))
    compares ||= expected !== undefined;
  return compares ? recording.calls : [];
}

/** The names of the parameters of each function. */
export const parametersOf = (exports: Signature): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(exports).map(([name, { parameters }]) => [name, parameters]));

const isInside = (value: HostValue, domain: Domain): boolean =>
  quantitiesInDomain(['value'], [value], { value: domain }).size === 1;

/** The first part of a value that is outside of its domain, and what it is called: an entry of a list, or all of it. */
function partOutside(
  quantity: string,
  value: HostValue,
  domain: Domain,
): { quantity: string; value: HostValue } {
  if (typeof value === 'function')
    return { quantity: `the kind of ${quantity}`, value: value.kind ?? 'none' };
  if (domain.kind !== 'list') return { quantity, value };
  const entries = value as readonly HostValue[];
  const at = entries.findIndex((entry) => !isInside(entry, domain.of));
  return at === -1 ? { quantity, value } : partOutside(`${quantity}[${at}]`, entries[at]!, domain.of);
}

/** What a call gives from outside of the domains. What is derived may count in a part of a domain only. */
function outsideOf(
  parameters: readonly string[],
  args: Call['args'],
  domains: Domains,
): { readonly quantity: string; readonly value: HostValue }[] {
  const inside = quantitiesInDomain(parameters, args, domains);
  return [...quantitiesOf(parameters, args, domains)].filter(
    ({ quantity, domain }) => domain.kind !== 'derived' && !inside.has(quantity),
  );
}

/** So many pairs are named; `special-rows.generated.json` has all. */
const NAMED = 5;

/** Notes the pairs of special values that meet in no input. */
function notePairs(specialRows: GradingContext['plan']['specialRows'] = {}, ledger: Ledger): void {
  for (const [name, { hidden, left }] of Object.entries(specialRows))
    for (const [pairs, why] of [
      [hidden, 'no input shows both of'],
      [left, 'there is no room for'],
    ] as const) {
      const named = pairs.slice(0, NAMED).map((pair) => pair.join(' and '));
      if (pairs.length > NAMED) named.push(`${pairs.length - NAMED} other pairs`);
      if (pairs.length > 0) ledger.note(`${name}: ${why} ${named.join('; ')}`);
    }
}

/**
 * Collects what the arguments of each function have been, where a check compares answers with what it expects, and
 * notes those that are outside of their domains. Functions that are passed are compared with their texts.
 */
export async function calibrateCoverage(
  context: GradingContext,
  { reference }: Pick<Solutions, 'reference'>,
  ledger: Ledger,
): Promise<void> {
  const { plan, checks } = context;
  const { exports, domains = {}, together = {} } = plan.grading;
  const coverage: Coverage = new Map();
  notePairs(plan.specialRows, ledger);
  // The audit compares no answer with an expected one.
  for (const planned of checks.filter(({ check }) => check.kind !== 'purity')) {
    context.onStage?.(planned.check.id);
    await withSolution(reference.module, planned.check, exports, (recorded) => {
      const outside = new Set<string>();
      for (const input of planned.inputs) {
        const compared = comparedCalls(planned, recorded, input);
        proveFunctions(planned.check.id, recorded.recording.calls, exports, context.seed, ledger);
        for (const call of compared) {
          const { parameters } = exports[call.name]!;
          coverCall(coverage, call.name, parameters, call.args, domains);
          if (together[call.name]?.(...(call.args as never[])) === false)
            ledger.note(
              `${planned.check.id} gives ${call.name} arguments that are outside of the contract together`,
            );
          for (const one of outsideOf(parameters, call.args, domains)) {
            const where = `${planned.check.id} gives ${call.name} a ${one.quantity} outside of its domain`;
            // The first is enough.
            if (outside.has(where)) continue;
            outside.add(where);
            const part = partOutside(one.quantity, one.value, domains[one.quantity]!);
            ledger.note(`${where}: ${formatInputs({ [part.quantity]: part.value }).join(' ')}`);
          }
        }
      }
    });
  }
  ledger.recordCoverage(coverage);
}
