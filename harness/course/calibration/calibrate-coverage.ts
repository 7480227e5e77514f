import { formatInputs } from '../../core/explain/index.ts';
import type { GradingContext } from '../../core/grading/index.ts';
import { contains, quantitiesOf } from '../../core/model/domain.ts';
import { coverCall, type Coverage } from './coverage.ts';
import { partOutside } from './places.ts';
import { proveFunctions } from './prove-functions.ts';
import type { Ledger } from './sightings.ts';
import type { Trial } from './solutions.ts';

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
      if (pairs.length > 0) ledger.notes.push(`${name}: ${why} ${named.join('; ')}`);
    }
}

/**
 * Collects what the arguments of each function have been in some trials, and notes those that are outside of their domains.
 * Functions that are passed are compared with their texts.
 */
export function calibrateCoverage(
  { plan, seed }: GradingContext,
  trials: readonly Trial[],
  ledger: Ledger,
): void {
  const { exports, domains = {}, together = {} } = plan.grading;
  const coverage: Coverage = new Map();
  notePairs(plan.specialRows, ledger);
  const outside = new Map<string, string>();
  for (const { check, calls } of trials) {
    proveFunctions(check, calls, exports, seed, ledger);
    for (const { name, args } of calls) {
      const { parameters } = exports[name]!;
      coverCall(coverage, name, parameters, args, domains);
      if (together[name]?.(...(args as never[])) === false)
        ledger.notes.push(`${check} gives ${name} arguments that are outside of the contract together`);
      for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
        const where = `${check} gives ${name} a ${quantity} outside of its domain`;
        // What is derived may count in a part of a domain only. The first is enough.
        if (domain.kind === 'derived' || contains(domain, value) || outside.has(where)) continue;
        const part = partOutside(quantity, value, domain, 'outside')!;
        const shown =
          typeof part.value === 'function'
            ? { [`the kind of ${part.name}`]: part.value.kind ?? 'none' }
            : { [part.name]: part.value };
        outside.set(where, formatInputs(shown).join(' '));
      }
    }
  }
  ledger.notes.push(...[...outside].map(([where, what]) => `${where}: ${what}`));
  ledger.coverage.push(coverage);
}
