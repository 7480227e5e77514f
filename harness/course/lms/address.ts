import { group } from 'd3-array';
import { listed } from '../model/listed.ts';
import type { Student } from '../model/students.ts';
import type { Addressed, System } from './system.ts';

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

/** What a system takes for each student, by id: nothing for submissions of which nothing says which counts. */
export function addressesIn(
  { name, feedback }: System,
  students: ReadonlyMap<string, Student>,
): (id: string) => Addressed {
  const rivals = sameNumber(students);
  return (id) => {
    const address = feedback!.address(students.get(id));
    const same = rivals.get(id);
    if (same === undefined || 'refused' in address || feedback!.folder !== undefined) return address;
    return {
      refused: `the same number in ${name} as another submission (${listed(same)}): leave only one of the folders in the class`,
    };
  };
}
