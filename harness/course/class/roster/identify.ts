import { SYSTEMS } from '../../lms/index.ts';
import { listed } from '../../shared/model/listed.ts';
import type { Identified } from '../import/import-class.ts';
import { keyOf, type NamedId } from '../import/names.ts';
import { match, type Matches } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

const labelOf = ({ id, name, email, line }: RosterRow): string => id ?? name ?? email ?? `line ${line}`;

/** On rows that have no student in the results until a person has decided. */
export const remarksOnRivals = ({ file }: Roster, { between }: Matches): string[] =>
  [...between].map(([row, found]) => {
    const remedy =
      found[0]!.isGroup && row.groups!.length > 1 ? 'name one group alone' : 'give one another name';
    return `${file}:${row.line}: ${labelOf(row)} has no row in the results, because more than one submission may be theirs: ${listed(found.map(({ id }) => id))}. To decide, ${remedy}`;
  });

/** On rows and submissions without counterpart. */
export function remarksOn({ file, rows }: Roster, { members, absent, strangers }: Matches): string[] {
  const mayBeGroups = members.size === 0 && rows.some(({ groups }) => groups !== undefined);
  const hint = mayBeGroups ? '. If submissions are those of groups, add --groups' : '';
  const sure = SYSTEMS.flatMap(({ list }) => list?.numberHint ?? []).join(', or ');
  return [
    ...(strangers.length > 0
      ? [
          `${file}: no row is certainly about ${listed(strangers)}${hint}. Names do not count, because people choose them: a row is found by ${sure}, or by id, the name of the folder; that of a repository by login`,
        ]
      : []),
    ...(absent.length > 0
      ? [`${file}: no submission of ${absent.length} on the roster was found: ${listed(absent.map(labelOf))}`]
      : []),
  ];
}

/**
 * Names students by a roster where that is certain.
 * @throws UserError if two rows are about one student
 */
export function identify(roster: Roster, submissions: readonly NamedId[]): Identified {
  // None of several submissions with one id is imported; whose they are is known.
  const single = [...new Map(submissions.map((one) => [one.id, one])).values()];
  const matches = match(
    roster,
    single.map((name) => ({ id: name.id, isGroup: name.kind === 'group', names: [name] })),
  );
  const ids = single.flatMap((name) => {
    const { id, kind, login, system, number } = name;
    // The number is the system's: an id from earlier imports may be that of another student. Groups have other numbers.
    const isNumbered = (row: RosterRow): boolean => row.system === system && row.number === number;
    const row = (kind !== 'group' && number && roster.rows.find(isNumbered)) || matches.rows.get(id);
    if (row === undefined && !matches.members.has(id)) return [];
    return [[keyOf(name), row?.id ?? (login === undefined ? id : (row?.login ?? id))] as const];
  });
  return {
    ids: new Map(ids),
    remarks: [...remarksOnRivals(roster, matches), ...remarksOn(roster, matches)],
  };
}
