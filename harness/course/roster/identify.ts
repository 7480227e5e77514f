import { type GivenName, type Identified, keyOf, type NamedId } from '../imports/index.ts';
import { SYSTEMS } from '../lms/index.ts';
import { listed } from '../model/listed.ts';
import { idOf } from './enrol.ts';
import { indexBy, match, type Matches, only } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

const labelOf = ({ id, name, email, line }: RosterRow): string => id ?? name ?? email ?? `line ${line}`;

/** Sentences about the roster, and about rows and submissions that have no counterpart. */
export function remarksOn(
  { file, rows }: Roster,
  { members, absent, between, strangers }: Matches,
): string[] {
  const mayBeGroups = members.size === 0 && rows.some(({ groups }) => groups !== undefined);
  const hint = mayBeGroups ? '. If submissions are those of groups, add --groups' : '';
  const sure = SYSTEMS.flatMap(({ list }) => list?.numberHint ?? []).join(', or ');
  return [
    ...[...between].map(
      ([row, ids]) =>
        `${file}:${row.line}: ${labelOf(row)} has no row in the results, because more than one group of theirs handed in work: leave only one of ${listed(ids)} in the roster`,
    ),
    ...(strangers.length > 0
      ? [
          `${file}: no row is about ${listed(strangers)}${hint}. Names do not count, because people choose them: a row is found by ${sure}, or by id, the name of the folder; that of a repository by login`,
        ]
      : []),
    ...(absent.length > 0
      ? [`${file}: no submission of ${absent.length} on the roster was found: ${listed(absent.map(labelOf))}`]
      : []),
  ];
}

/** The same text for names that differ in case, spaces and punctuation only; some systems write names in one word. */
const comparable = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Some systems write the last name first. */
const sortable = (name: string): string => {
  const parts = name.split(' ');
  return [parts.at(-1), ...parts.slice(0, -1)].join('');
};

/** What a person would look for: the id, or the group, whose name alone reads like one that waits. */
function alikeIn({ rows }: Roster, names: readonly GivenName[]): Map<string, string> {
  const ofGroups = indexBy(
    rows.flatMap(({ groups = [] }) => groups),
    (one) => [comparable(one)],
  );
  const ofPeople = indexBy(rows, ({ name = '' }) => [comparable(name), comparable(sortable(name))]);
  return new Map(
    names.flatMap((name) => {
      const keys = [comparable(name.name)];
      const row = name.kind === 'group' ? undefined : only(ofPeople, keys);
      const id = name.kind === 'group' ? only(ofGroups, keys) : row && idOf(row);
      return id === undefined ? [] : [[keyOf(name), id] as const];
    }),
  );
}

/**
 * Names the students of a download by a roster, where that is certain.
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
    const { id, login, system, number } = name;
    // The number is the system's: an id from earlier imports may be that of another student.
    const isNumbered = (row: RosterRow): boolean => row.system === system && row.number === number;
    const row = (number && roster.rows.find(isNumbered)) || matches.rows.get(id);
    if (row === undefined && !matches.members.has(id)) return [];
    return [[keyOf(name), row?.id ?? (login === undefined ? id : (row?.login ?? id))] as const];
  });
  const strangers = new Set(matches.strangers);
  const unknown = single.filter(({ id }) => strangers.has(id));
  return {
    ids: new Map(ids),
    alike: alikeIn(roster, unknown),
    unknown: matches.strangers,
    remarks: remarksOn(roster, matches),
  };
}
