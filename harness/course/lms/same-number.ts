import { group } from 'd3-array';
import type { Student } from '../model/students.ts';

/**
 * The submissions that have one number of their system, each with all of them: nothing says which of them counts.
 * @returns by id
 */
export function sameNumber(students: ReadonlyMap<string, Student>): ReadonlyMap<string, readonly string[]> {
  const numbered = [...students.values()].filter(({ number }) => number !== undefined);
  const keyOf = ({ system, kind, number }: Student): string =>
    `${system} ${kind === 'group' ? 'group' : 'user'} ${number}`;
  return new Map(
    [...group(numbered, keyOf).values()].flatMap((same) => {
      const ids = same.map(({ id }) => id);
      return ids.length === 1 ? [] : ids.map((id) => [id, ids] as const);
    }),
  );
}
