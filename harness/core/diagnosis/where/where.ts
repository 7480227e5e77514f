import type { Grading } from '../../model/check.ts';
import type { Domains } from '../../model/domain.ts';
import type { FailedRun } from '../../runner/index.ts';
import { failedCall } from '../failed-call.ts';
import { choose, divide, type Division, isSupported } from './division.ts';
import { isSurelyRight, type Observation, observationsOf } from './observations.ts';
import { quantitiesAt } from './quantities.ts';
import { type Column, RANK, type Rank, statementsAbout } from './statements.ts';

/** The quantities that all observations have. */
function columnsOf(
  observations: readonly Observation[],
  parameters: readonly string[],
  domains: Domains,
): Column[] {
  const columns = new Map<string, Omit<Column, 'values'> & { values: Column['values'][number][] }>();
  for (const [k, observation] of observations.entries())
    for (const { value, ...quantity } of quantitiesAt(observation, parameters, domains)) {
      const key = `${quantity.kind} ${quantity.name}`;
      if (k === 0) columns.set(key, { ...quantity, values: [] });
      const column = columns.get(key);
      if (column?.values.length === k) column.values.push(value);
    }
  return [...columns.values()].filter(({ values }) => values.length === observations.length);
}

function sentenceOf(name: string, { isExact, text, count, wrong }: Division, all: number): string {
  const [some, others] = [count === 1 ? 'the one' : `the ${count}`, all - count];
  return isExact
    ? `Of the ${all} calls tried here, ${name} is wrong in ${some} where ${text}, and right in the other ${others}.`
    : `Of the ${all} calls tried here, ${name} is wrong only where ${text}: in ${wrong} of those ${count}, and in none of the other ${others}.`;
}

/** With fewer right answers there is too little evidence. */
const LEAST_RIGHT = 4;

/**
 * Of the answers that a check let pass so many must be right to all digits: otherwise its tolerance may draw the border.
 * Cancellation takes digits from right answers, too, but not on one side of a size alone.
 */
const leastSure = (rank: Rank): number => (rank === RANK.size ? 0.95 : 0.5);

/**
 * States where the answers of a function are wrong: what is true of the arguments of all wrong calls that a check made,
 * and of no right one, or of few.
 * @returns `undefined` if no statement is true, if several are, or if one may be true by chance
 */
export function whereOf(
  { attempt, log, planned }: Pick<FailedRun, 'attempt' | 'log' | 'planned'>,
  { exports, checks, domains = {} }: Grading,
): string | undefined {
  const name = failedCall(attempt, checks)?.name;
  if (name === undefined) return undefined;
  const observations = observationsOf(name, log.attempts, planned.inputs, checks) ?? [];
  const isWrong = observations.map((one) => one.isWrong);
  const right = observations.filter((one) => !one.isWrong);
  if (right.length === observations.length || right.length < LEAST_RIGHT) return undefined;
  // A check stops at the first wrong answer: what it would have asked next is not known.
  const isMasked = log.attempts.some(({ calls }) => calls.filter((call) => call.name === name).length > 1);
  const divisions = columnsOf(observations, exports[name]!.parameters, domains)
    .flatMap((column) => [...statementsAbout(column, isWrong)])
    .flatMap((statement) => divide(statement, observations) ?? [])
    .filter((division) => isSupported(division, isMasked));
  const best = choose(divisions);
  if (best === undefined) return undefined;
  const sure = right.filter(({ call }) => isSurelyRight(call, checks)).length;
  return sure < leastSure(best.rank) * right.length ? undefined : sentenceOf(name, best, observations.length);
}
