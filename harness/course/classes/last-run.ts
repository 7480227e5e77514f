import { tryOr } from '../files/try-or.ts';
import { own } from '../schema/index.ts';
import {
  beside,
  CHANGE,
  type Change,
  CLASS_STANDINGS,
  type ClassStandings,
  type Standings,
} from './changes.ts';

/** What a complete run leaves for the next, in the last line of its journal. */
const LAST_RUN = own.record(
  { complete: own.oneOf(true) },
  {
    /** Its table; none if it is a shard. */
    standings: CLASS_STANDINGS,
    /** What runs before it knew of the submissions and exercises that it did not grade. */
    earlier: CLASS_STANDINGS,
    /** Where its table differs from the one before. */
    changes: own.listOf(CHANGE),
  },
);
export type LastRun = own.TypeOf<typeof LAST_RUN>;

export const NO_RUN: LastRun = { complete: true };

const START = '{"complete":true';

/** @returns `undefined` if it is another line, or was changed */
export function parseLastRun(line: string): LastRun | undefined {
  if (!line.startsWith(START)) return undefined;
  const value = tryOr(undefined, (): unknown => JSON.parse(line));
  return LAST_RUN(value).length === 0 ? (value as LastRun) : undefined;
}

/** A submission may have the name of anything that every object has. */
const rowIn = (table: ClassStandings = {}, submission: string): Standings =>
  Object.hasOwn(table, submission) ? table[submission]! : {};

/** What is known about a submission. */
export const rowOf = ({ standings, earlier }: LastRun, submission: string): Standings => ({
  ...rowIn(earlier, submission),
  ...rowIn(standings, submission),
});

/** What the next run leaves. @param table of that run */
export function afterRun(last: LastRun, table: ClassStandings, changes: readonly Change[]): LastRun {
  const known = new Set([...Object.keys(last.earlier ?? {}), ...Object.keys(last.standings ?? {})]);
  const earlier = [...known]
    .toSorted()
    .map((id) => [id, beside(rowOf(last, id), rowIn(table, id))] as const)
    .filter(([, rest]) => Object.keys(rest).length > 0);
  const tables = { standings: table, earlier: Object.fromEntries(earlier), changes };
  const some = Object.entries(tables).filter(([, one]) => Object.keys(one).length > 0);
  return { complete: true, ...Object.fromEntries(some) };
}
