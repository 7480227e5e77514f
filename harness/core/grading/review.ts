import type { ExportedFunctions } from '../model/check.ts';
import type { ExercisePlan } from '../model/exercise-plan.ts';
import { getOrCreate } from '../model/get-or-create.ts';
import { type Literal, numbersOfKind } from '../model/literals.ts';
import { PUBLIC_SEED } from '../model/public-seed.ts';
import { SOLUTION_FILE } from '../model/solution-file.ts';
import { callsOf, planChecks } from '../runner/index.ts';

/** Of each of so many compared numbers the checks try many inputs (`literalInputs`). Right solutions compare with 5 at most. */
const MOST_COMPARED = 32;
/** Numbers of so many calls are no coincidence. Those of one may be a failed call that the student has copied to try it. */
const FEWEST = 3;
/** How many are named. */
const NAMED = 3;
/** Shorter numbers are in many sources: counts, powers of two, tolerances, rounded constants. */
const FEW_DIGITS = 6;
/** Messages show more digits, and whoever copies fewer has a wrong answer. */
const DIGITS = 9;

/** What the checks do with a number, such as: give to lfilter; and the first call that has it. */
interface Use {
  readonly what: string;
  readonly call: string;
}

/** A number up to its sign and its last digits, in which copies differ. @returns `undefined` of one that says nothing */
const keyOf = (value: number): string | undefined =>
  Number(value.toPrecision(FEW_DIGITS)) === value ? undefined : Math.abs(value).toPrecision(DIGITS);

function addNumbers(value: unknown, use: Use, to: Map<string, Use>): void {
  if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) addNumbers(part, use, to);
  const key = typeof value === 'number' ? keyOf(value) : undefined;
  if (key !== undefined && !to.has(key)) to.set(key, use);
}

function numbersOfSeed(plan: ExercisePlan, seed: number, right: ExportedFunctions): Map<string, Use> {
  const numbers = new Map<string, Use>();
  for (const planned of planChecks(plan, seed).filter(({ check }) => check.inputs.kind !== 'calls'))
    for (const [k, { name, args, outcome }] of callsOf(planned, right, plan.grading.exports).entries()) {
      const call = `${planned.check.id} ${k}`;
      addNumbers(args, { what: `give to ${name}`, call }, numbers);
      addNumbers(outcome, { what: `expect from ${name}`, call }, numbers);
    }
  return numbers;
}

/** The inputs and answers under a seed. What is there under another one, too, belongs to the task. */
function numbersOnlyOf(plan: ExercisePlan, seed: number, right: ExportedFunctions): ReadonlyMap<string, Use> {
  const numbers = numbersOfSeed(plan, seed, right);
  for (const key of numbersOfSeed(plan, seed + 1, right).keys()) numbers.delete(key);
  return numbers;
}

const lineOf = ({ file, line }: Literal): string =>
  file === SOLUTION_FILE ? `line ${line}` : `line ${line} of ${file}`;

/**
 * Says why a person should read a solution: it may be a table of answers to the inputs that students know, or have seen in
 * the feedback of an earlier run. That says nothing about points, and is for staff alone.
 * @param right the reference
 * @param seed of the run
 * @returns for the numbers of a solution, sentences; `undefined` if nothing is unusual
 */
export function reviewer(plan: ExercisePlan, right: ExportedFunctions, seed: number = PUBLIC_SEED) {
  const numbers = new Map<number, ReturnType<typeof numbersOnlyOf>>();
  return (literals: readonly Literal[]): string | undefined => {
    const reasons: string[] = [];
    const compared = literals.filter(({ kind }) => kind === 'compared');
    const different = numbersOfKind(compared, 'compared').length;
    if (different > MOST_COMPARED)
      reasons.push(
        `The source compares with ${different} different numbers, from ${lineOf(compared[0]!)} to ${lineOf(compared.at(-1)!)}.`,
      );
    const telling = new Map<string, Literal>();
    for (const literal of literals) getOrCreate(telling, keyOf(literal.value) ?? '', () => literal);
    telling.delete('');
    // The numbers of the checks are computed only where so many could be in the source, which is seldom.
    for (const own of telling.size < FEWEST ? [] : new Set([PUBLIC_SEED, seed])) {
      const known = getOrCreate(numbers, own, () => numbersOnlyOf(plan, own, right));
      const found = [...telling].flatMap(([key, literal]) => {
        const use = known.get(key);
        return use === undefined ? [] : [{ ...literal, ...use }];
      });
      if (new Set(found.map(({ call }) => call)).size < FEWEST) continue;
      const named = found
        .slice(0, NAMED)
        .map((one) => `${one.value} in ${lineOf(one)}, which they ${one.what}`);
      const more = found.length > NAMED ? [`and ${found.length - NAMED} more`] : [];
      const which = own === PUBLIC_SEED ? 'the public checks' : `the checks under seed ${own}`;
      reasons.push(`The source has numbers of ${which}: ${[...named, ...more].join('; ')}.`);
    }
    return reasons.join(' ') || undefined;
  };
}
