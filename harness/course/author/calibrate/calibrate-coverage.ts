import { formatInputs } from '../../../core/explain/index.ts';
import type { GradingContext } from '../../../core/grading/index.ts';
import { contains, quantitiesOf } from '../../../core/model/domain.ts';
import { coverCall, type Coverage } from './coverage.ts';
import { partOutside } from './places.ts';
import { proveFunctions } from './prove-functions.ts';
import type { Ledger } from './sightings.ts';
import type { Trial } from './solutions.ts';

/** Collects arguments, notes those outside their domains, and compares functions among them with their texts. */
export function calibrateCoverage(
  { plan, seed }: GradingContext,
  trials: readonly Trial[],
  ledger: Ledger,
): void {
  const { exports, domains = {}, together = {} } = plan.grading;
  const coverage: Coverage = new Map();
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
        // Derived numbers may lie outside their domain. One example is enough.
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
