import { fc } from '../../../core/checks/index.ts';
import { type Arguments, argumentsOf, specialOrAny } from '../../../core/inputs/index.ts';
import type { Grading } from '../../../core/model/check.ts';
import { isWithinContract } from '../../../core/model/domain.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { Check } from '../../../core/runner/index.ts';
import { coverCall, type Coverage, type IsDemanded } from './coverage.ts';

/** How many inputs say what arguments can be within the contract. */
const DRAWS = 10_000;

/** What the arguments of a function can be where some are only possible together, the same at each run. */
function possibleFor(name: string, grading: Grading<Check>): Coverage {
  const { checks, exports, domains = {} } = grading;
  const { parameters } = exports[name]!;
  const coverage: Coverage = new Map();
  const { generated } = checks.find((one) => one.judges === name && one.inputs.generated)?.inputs ?? {};
  if (generated === undefined) return coverage;
  const own = fc.record(specialOrAny(parameters, domains));
  // A function that is passed comes from what the check generates.
  for (const [others, values] of fc.sample(fc.tuple(generated.arbitrary, own), { seed: 1, numRuns: DRAWS })) {
    const args = argumentsOf({ ...(others as Arguments), ...(values as Arguments) }, parameters);
    if (isWithinContract(name, args, grading)) coverCall(coverage, name, parameters, args, domains);
  }
  return coverage;
}

/**
 * What coverage can demand: what no arguments that are possible `together` have is not. Lengths are demanded in any case, because
 * long lists that fit together are seldom drawn.
 */
export function demandsOfContract(grading: Grading<Check>): IsDemanded {
  const known = new Map<string, Coverage>();
  return (name, gap, one) =>
    grading.together?.[name] === undefined ||
    /: no (?:list|string) of /.test(gap) ||
    getOrCreate(known, name, () => possibleFor(name, grading))
      .get(gap)
      ?.has(one) === true;
}
