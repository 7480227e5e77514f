import { range } from 'd3-array';
import { fc } from '../../../core/checks/index.ts';
import {
  argumentsOf,
  decadeOf,
  sidesIn,
  specialNumbers,
  specialOrAny,
  type Arguments,
} from '../../../core/inputs/index.ts';
import type { Grading } from '../../../core/model/check.ts';
import {
  isWithinContract,
  parametersOf,
  quantitiesOf,
  type Domain,
  type Domains,
} from '../../../core/model/domain.ts';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import type { Callable, FunctionSignature, HostValue } from '../../../core/model/shape.ts';
import type { Check } from '../../../core/runner/index.ts';
import { componentsIn, valuesAt } from './components.ts';

/** Values that a place of the arguments must have had. */
interface Demand {
  /** Message with `…` for the missing ones. */
  readonly gap: string;
  readonly wanted: readonly string[];
  /** One of the wanted ones, if any. */
  readonly classify: (value: HostValue) => string;
  /** One seed may miss it. */
  readonly byChance?: true;
  /** Derived numbers, which rounding moves, do not count. */
  readonly ofArguments?: true;
}

/** Values by place and gap: `f x: never …`. Plain data, because it crosses threads. */
export type Coverage = Map<string, Set<string>>;

const strings = (values: readonly (number | string | boolean)[]): string[] => values.map(String);

function demandsOf(domain: Domain): Demand[] {
  switch (domain.kind) {
    case 'number': {
      const decades = range(decadeOf(domain.least), decadeOf(domain.most) + 1).map((decade) => `1e${decade}`);
      const negative = domain.sign === 'either' ? decades.map((decade) => `−${decade}`) : [];
      const { sides, whatIs } = sidesIn(domain);
      const met: Demand['classify'] = (x) =>
        x === 0 ? '' : `${(x as number) < 0 ? '−' : ''}1e${decadeOf(x as number)}`;
      return [
        { gap: 'no value of magnitude …', wanted: [...decades, ...negative], classify: met, byChance: true },
        { gap: 'never …', wanted: strings(specialNumbers(domain)), classify: String },
        {
          gap: 'never beside a special value: …',
          wanted: sides,
          classify: (x) => whatIs(x as number),
          ofArguments: true,
        },
      ];
    }
    case 'list':
      return [
        {
          gap: 'no list of … entries',
          wanted: strings(domain.lengths.special),
          classify: (list) => String((list as readonly HostValue[]).length),
        },
      ];
    case 'text':
      return [
        {
          gap: 'no string of … characters',
          wanted: strings(domain.lengths.special),
          classify: (text) => String([...(text as string)].length),
        },
      ];
    case 'function':
      return [
        {
          gap: 'never a function that is …',
          wanted: domain.kinds,
          classify: (passed) => (passed as Callable).kind ?? '',
        },
      ];
    case 'oneOf':
      return [{ gap: 'never …', wanted: strings(domain.values), classify: String }];
    case 'absent':
      return [{ gap: 'never …', wanted: [domain.kind], classify: () => domain.kind }];
    default:
      return [];
  }
}

const ownDomain = (domain: Domain): Domain => (domain.kind === 'derived' ? domain.of : domain);

export function coverCall(
  coverage: Coverage,
  name: string,
  parameters: readonly string[],
  args: readonly HostValue[],
  domains: Domains,
): void {
  for (const { quantity, value, domain } of quantitiesOf(parameters, args, domains)) {
    const measured = domain.kind === 'derived' ? domain.measure(value as never) : value;
    for (const place of componentsIn(ownDomain(domain), `${name} ${quantity}`))
      for (const { gap, wanted, classify: met } of demandsOf(place.of))
        for (const one of valuesAt(measured, place).map(met))
          if (wanted.includes(one)) getOrCreate(coverage, `${place.name}: ${gap}`, () => new Set()).add(one);
  }
}

export type IsDemanded = (name: string, gap: string, one: string) => boolean;

/** Chance is no excuse after so many. */
const SEEDS_FOR_CHANCE = 10;

/** @param coverages by seed */
export function coverageGaps(
  coverages: readonly Coverage[],
  exports: Readonly<Record<string, Pick<FunctionSignature, 'parameters'>>>,
  domains: Domains,
  isDemanded: IsDemanded = () => true,
): string[] {
  const gapsAt = (functionName: string, quantity: string, domain: Domain): string[] =>
    componentsIn(ownDomain(domain), `${functionName} ${quantity}`).flatMap(({ name, of }) =>
      demandsOf(of).flatMap(({ gap, wanted, byChance, ofArguments }) => {
        if (byChance && coverages.length < SEEDS_FOR_CHANCE) return [];
        if (ofArguments && domain.kind === 'derived') return [];
        const sentence = `${name}: ${gap}`;
        const missing = wanted.filter(
          (one) =>
            !coverages.some((seen) => seen.get(sentence)?.has(one)) &&
            isDemanded(functionName, sentence, one),
        );
        return missing.length > 0 ? [sentence.replace('…', missing.join(', '))] : [];
      }),
    );
  return Object.entries(exports).flatMap(([name, { parameters }]) =>
    Object.entries(domains).flatMap(([quantity, domain]) =>
      parametersOf(quantity, domain).every((parameter) => parameters.includes(parameter))
        ? gapsAt(name, quantity, domain)
        : [],
    ),
  );
}

const DRAWS = 10_000;

/** Reachable within the contract, sampled with a fixed seed. */
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
