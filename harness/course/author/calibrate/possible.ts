import { fc } from '../../../core/checks/index.ts';
import { type Arguments, argumentsOf, specialOrAny } from '../../../core/inputs/index.ts';
import type { Grading } from '../../../core/model/check.ts';
import { isWithinContract } from '../../../core/model/domain.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { Check } from '../../../core/runner/index.ts';
import { coverCall, type Coverage, type IsDemanded } from './coverage.ts';

const DRAWS = 10_000;

/** Coverage reachable within the contract, sampled with a fixed seed. */
function possibleFor(name: string, grading: Grading<Check>): Coverage {
  const { checks, exports, domains = {} } = grading;
  const { parameters } = exports[name]!;
  const coverage: Coverage = new Map();
  const { generated } = checks.find((one) => one.judges === name && one.inputs.generated)?.inputs ?? {};
  if (generated === undefined) return coverage;
  const own = fc.record(specialOrAny(parameters, domains));
  // Passed functions come from the check's own arbitrary.
  for (const [others, values] of fc.sample(fc.tuple(generated.arbitrary, own), { seed: 1, numRuns: DRAWS })) {
    const args = argumentsOf({ ...(others as Arguments), ...(values as Arguments) }, parameters);
    if (isWithinContract(name, args, grading)) coverCall(coverage, name, parameters, args, domains);
  }
  return coverage;
}

/** Demands values that are possible under `together`, and all lengths, because long lists that fit are rarely drawn. */
export function demandsOfContract(grading: Grading<Check>): IsDemanded {
  const known = new Map<string, Coverage>();
  return (name, gap, one) =>
    grading.together?.[name] === undefined ||
    /: no (?:list|string) of /.test(gap) ||
    getOrCreate(known, name, () => possibleFor(name, grading))
      .get(gap)
      ?.has(one) === true;
}
