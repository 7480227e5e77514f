import type { GradingContext } from '../../core/grading/index.ts';
import { type Domain, isOfKind, parametersOf, quantitiesOf } from '../../core/model/domain.ts';
import type { HostValue } from '../../core/model/shape.ts';
import { nearest } from '../files/nearest.ts';
import { counted } from '../model/counted.ts';
import { ADVICE } from './advice.ts';
import type { Ledger } from './sightings.ts';
import { eachTrial, type Solutions } from './solutions.ts';

const KINDS: Readonly<Partial<Record<Domain['kind'], string>>> = {
  number: 'numbers',
  list: 'lists',
  text: 'strings',
  record: 'objects',
  absent: 'nothing',
  oneOf: 'words or truth values',
};

function kindOf(value: HostValue): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a string' : `a ${typeof value}`;
}

/** Where a value is of another kind than its domain, at the first such place; `undefined` if it is nowhere. */
function misfit(path: string, value: HostValue | undefined, domain: Domain): string | undefined {
  if (domain.kind === 'union') {
    const misfits = domain.of.map((one) => misfit(path, value, one));
    return misfits.includes(undefined) ? undefined : misfits[0];
  }
  if (value === undefined && domain.kind !== 'absent')
    return `the domain has a field ${path}, which a check does not give`;
  if (!isOfKind(domain, value))
    return `the domain of ${path} holds ${KINDS[domain.kind]}, but a check gives ${kindOf(value!)}`;
  const parts =
    domain.kind === 'list'
      ? (value as readonly HostValue[]).map((entry) => misfit(`${path}[]`, entry, domain.of))
      : domain.kind === 'record'
        ? Object.entries(domain.fields).map(([name, of]) =>
            misfit(`${path}.${name}`, (value as Readonly<Record<string, HostValue>>)[name], of),
          )
        : [];
  return parts.find((sentence) => sentence !== undefined);
}

/** Reports parameters of the reference that `exports` does not name. Optional ones do not count. */
export function reportParameters({ plan, seed }: GradingContext, ledger: Ledger): void {
  const { exports, right } = plan.grading;
  for (const [name, { parameters }] of Object.entries(exports)) {
    const { length } = right[name]!;
    if (length <= parameters.length) continue;
    ledger.breach(
      `${name} has ${counted(length, 'parameter')}, but exports names ${[...parameters].join(', ') || 'none'}`,
      seed,
      { word: 'exports', advice: ADVICE.otherParameters },
    );
  }
}

/** Reports domains that are named after nothing. */
export function reportDomains({ plan, seed }: GradingContext, ledger: Ledger): void {
  const { exports, domains = {} } = plan.grading;
  const names = [...new Set(Object.values(exports).flatMap(({ parameters }) => parameters))];
  for (const [quantity, domain] of Object.entries(domains)) {
    const wrong = parametersOf(quantity, domain).find((parameter) => !names.includes(parameter));
    if (wrong === undefined) continue;
    const near = nearest(wrong, names);
    const guess = near === undefined ? '' : `; did you mean ${near}?`;
    ledger.breach(`domains: no function has a parameter ${wrong}${guess}`, seed, {
      word: 'domains',
      advice: ADVICE.noSuchParameter(names),
    });
  }
}

/** How many inputs are enough to see what a check does. */
const FIRST = 3;

/** Reports domains of another kind than what the checks give. */
export async function reportFirstInputs(
  context: GradingContext,
  solutions: Pick<Solutions, 'reference'>,
  ledger: Ledger,
): Promise<void> {
  const { plan, seed } = context;
  const { exports, domains = {} } = plan.grading;
  const misfits = new Set<string>();
  const note: Parameters<typeof eachTrial>[2] = (_, calls) => {
    for (const { name, args } of calls)
      for (const { quantity, value, domain } of quantitiesOf(exports[name]!.parameters, args, domains)) {
        const sentence = misfit(quantity, value, domain);
        if (sentence !== undefined) misfits.add(sentence);
      }
  };
  await eachTrial(context, solutions, note, FIRST);
  for (const sentence of misfits)
    ledger.breach(sentence, seed, { word: 'domains', advice: ADVICE.otherKind });
}
