import { formatInputs } from '../../core/explain/index.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import { contains, type Domain, quantitiesOf } from '../../core/model/domain.ts';
import type { HostValue } from '../../core/model/shape.ts';
import { coverCall, type Coverage } from './coverage.ts';
import { proveFunctions } from './prove-functions.ts';
import type { Ledger } from './sightings.ts';
import { eachTrial, type Solutions } from './solutions.ts';

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
  const at = entries.findIndex((entry) => !contains(domain.of, entry));
  return at === -1 ? { quantity, value } : partOutside(`${quantity}[${at}]`, entries[at]!, domain.of);
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
  solutions: Pick<Solutions, 'reference'>,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, domains = {}, together = {} } = plan.grading;
  const coverage: Coverage = new Map();
  notePairs(plan.specialRows, ledger);
  const outside = new Set<string>();
  await eachTrial(context, solutions, ({ id }, calls, findings) => {
    proveFunctions(id, calls, exports, seed, ledger);
    if (findings.every(({ expected }) => expected === undefined)) return;
    for (const { name, args } of calls) {
      const { parameters } = exports[name]!;
      coverCall(coverage, name, parameters, args, domains);
      if (together[name]?.(...(args as never[])) === false)
        ledger.note(`${id} gives ${name} arguments that are outside of the contract together`);
      for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
        // What is derived may count in a part of a domain only.
        if (domain.kind === 'derived' || contains(domain, value)) continue;
        const where = `${id} gives ${name} a ${quantity} outside of its domain`;
        // The first is enough.
        if (outside.has(where)) continue;
        outside.add(where);
        const part = partOutside(quantity, value, domain);
        ledger.note(`${where}: ${formatInputs({ [part.quantity]: part.value }).join(' ')}`);
      }
    }
  });
  ledger.recordCoverage(coverage);
}
