import type { Grading } from '../../model/check.ts';
import type { Domains } from '../../model/domain.ts';
import type { Observation } from '../../runner/index.ts';
import { choose, divide, type Division, isSupported } from './division.ts';
import { quantitiesAt } from './quantities.ts';
import { type Column, statementsAbout } from './statements.ts';

/** The quantities that all observations have. */
function columnsOf(
  observations: readonly Observation[],
  parameters: readonly string[],
  domains: Domains,
): Column[] {
  const columns = new Map<string, Omit<Column, 'values'> & { values: Column['values'][number][] }>();
  for (const [k, observation] of observations.entries())
    for (const quantity of quantitiesAt(observation, parameters, domains)) {
      const key = `${quantity.kind} ${quantity.name}`;
      if (k === 0) columns.set(key, { ...quantity, values: [] });
      const column = columns.get(key);
      if (column?.values.length === k) column.values.push(quantity.value);
    }
  return [...columns.values()].filter(({ values }) => values.length === observations.length);
}

function sentenceOf(name: string, { isExact, text, count, wrong }: Division, all: number): string {
  const those = count === 1 ? 'the one call' : `${isExact ? 'all' : `${wrong} of the`} ${count} calls`;
  return `${name} is wrong in ${those} where ${text}, and in none of the other ${all - count}.`;
}

/** With fewer right answers there is too little evidence. */
const LEAST_RIGHT = 4;

/**
 * States where the answers of a function are wrong: what is true of the arguments of all its wrong calls, and of no right
 * one, or of few.
 * @param name of the function
 * @returns `undefined` if no statement is true, if several are, or if one may be true by chance
 */
export function whereOf(
  name: string,
  observations: readonly Observation[],
  { exports, domains = {} }: Grading,
): string | undefined {
  const isWrong = observations.map((one) => one.isWrong);
  const right = isWrong.filter((is) => !is).length;
  if (right === observations.length || right < LEAST_RIGHT) return undefined;
  const divisions = columnsOf(observations, exports[name]!.parameters, domains)
    .flatMap((column) => [...statementsAbout(column, isWrong)])
    .flatMap((statement) => divide(statement, observations) ?? [])
    .filter((division) => isSupported(division, observations.length));
  const best = choose(divisions);
  return best && sentenceOf(name, best, observations.length);
}
