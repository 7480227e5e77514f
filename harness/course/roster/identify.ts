import type { Identified } from '../imports/index.ts';
import { SYSTEMS } from '../lms/index.ts';
import { listed } from '../model/listed.ts';
import type { Student } from '../model/students.ts';
import { match, type Matches } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

const labelOf = ({ id, name, email, line }: RosterRow): string => id ?? name ?? email ?? `line ${line}`;

/** Sentences about the roster, and about rows and submissions that have no counterpart. */
export function remarksOn(
  { file, rows }: Roster,
  { members, absent, between, byName, strangers }: Matches,
): string[] {
  const lists = SYSTEMS.flatMap(({ list }) => list ?? []);
  const mayBeGroups = members.size === 0 && rows.some(({ group }) => group !== undefined);
  const hint = mayBeGroups ? '. If submissions are those of groups, add --groups' : '';
  const sure = lists.map(({ numberHint }) => numberHint).join(', or ');
  return [
    ...[...between].map(
      ([row, ids]) =>
        `${file}:${row.line}: ${labelOf(row)} has no row in the results, because more than one group of theirs handed in work: leave only one of ${listed(ids)} in the roster`,
    ),
    ...(strangers.length > 0 ? [`${file}: no row is about ${listed(strangers)}${hint}`] : []),
    ...(byName.length > 0
      ? [
          `${file}: found by nothing but a name, which students may choose: ${listed(byName)}. Sure is a column ${sure}; or id, the names of the folders`,
        ]
      : []),
    ...(absent.length > 0
      ? [`${file}: no submission of ${absent.length} on the roster was found: ${listed(absent.map(labelOf))}`]
      : []),
  ];
}

/**
 * Names the students of a download by a roster, where it has ids.
 * @throws UserError if two rows are about one student
 */
export function identify(roster: Roster, students: readonly Student[]): Identified {
  // None of several submissions with one id is imported; whose they are is known.
  const single = [...new Map(students.map((student) => [student.id, student])).values()];
  const matches = match(roster, single);
  const ids = [...matches.rows].flatMap(([from, { id }]) => (id === undefined ? [] : [[from, id] as const]));
  return { ids: new Map(ids), unknown: matches.strangers, remarks: remarksOn(roster, matches) };
}
