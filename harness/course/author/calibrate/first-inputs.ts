import type { GradingContext } from '../../../core/grading/index.ts';
import { parametersOf, quantitiesOf } from '../../../core/model/domain.ts';
import { ADVICE } from './advice.ts';
import { partOutside } from './places.ts';
import type { Ledger } from './sightings.ts';
import type { Trial } from './solutions.ts';

export function reportDomains({ plan, seed }: GradingContext, ledger: Ledger): void {
  const { exports, domains = {} } = plan.grading;
  const names = [...new Set(Object.values(exports).flatMap(({ parameters }) => parameters))];
  for (const [quantity, domain] of Object.entries(domains)) {
    const wrong = parametersOf(quantity, domain).find((parameter) => !names.includes(parameter));
    if (wrong === undefined) continue;
    ledger.breach(`domains: no function has a parameter ${wrong}`, seed, {
      advice: ADVICE.noSuchParameter(names),
    });
  }
}

export function reportKinds({ plan, seed }: GradingContext, trials: readonly Trial[], ledger: Ledger): void {
  const { exports, domains = {} } = plan.grading;
  const given = trials.flatMap(({ calls }) =>
    calls.flatMap(({ name, args }) => [...quantitiesOf(exports[name]!.parameters, args, domains)]),
  );
  const misfits = new Map(
    given.flatMap(({ quantity, value, domain }) => {
      const part = partOutside(quantity, value, domain, 'of another kind');
      return part === undefined ? [] : [[quantity, part.name] as const];
    }),
  );
  for (const name of misfits.values())
    ledger.breach(`the domain of ${name} is of another kind than what a check gives`, seed, {
      advice: ADVICE.otherKind,
    });
}
