import { tryOr } from '../files/try-or.ts';
import { own } from '../schema/index.ts';
import { CHANGE, type Change, CLASS_STANDINGS, type ClassStandings } from './changes.ts';

/** What a complete run leaves for the next, in the last line of its journal. */
const LAST_RUN = own.record(
  { complete: own.oneOf(true) },
  {
    /** Its table; none if it is a shard. */
    standings: CLASS_STANDINGS,
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

/** What a run leaves. @param table of that run */
export function afterRun(table: ClassStandings, changes: readonly Change[]): LastRun {
  const some = Object.entries({ standings: table, changes }).filter(([, one]) => Object.keys(one).length > 0);
  return { complete: true, ...Object.fromEntries(some) };
}
