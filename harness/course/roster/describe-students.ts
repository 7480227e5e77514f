import { readdirSync } from 'node:fs';
import path from 'node:path';
import { group } from 'd3-array';
import { nameKey, unsafeName } from '../files/names.ts';
import { UserError } from '../files/user-error.ts';
import { type Identified, type ImportRecord, isByHand, readRecord } from '../imports/index.ts';
import { clutterOf, isHandedIn } from '../layouts/index.ts';
import { byText } from '../model/by-text.ts';
import { listed } from '../model/listed.ts';
import type { DescribedStudents, Student, SubmissionFolder } from '../model/students.ts';
import { match, type Matches } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

const labelOf = ({ id, name, email, line }: RosterRow): string => id ?? name ?? email ?? `line ${line}`;

/** What an import knows about a student. */
function fromImport(id: string, { submissions }: ImportRecord): Student {
  const imported = submissions.get(id);
  if (imported === undefined) return { id };
  const { files: _, undecided: _undecided, uploads, ...student } = imported;
  return { ...student, ...(uploads.length > 0 ? { uploads } : {}) };
}

/** What both know; the roster has the last word, except on the id and the numbers of an import. */
function joined(student: Student, row: RosterRow | undefined): Student {
  if (row === undefined) return student;
  const { line: _, id: _id, group: groups, ...about } = row;
  const known = groups === undefined ? about : { section: groups, ...about };
  const { system, number } = student;
  return { ...known, ...student, ...known, id: student.id, ...(system && number ? { system, number } : {}) };
}

/** The submissions that no row is about, and none of a member either. */
function strangersIn({ rows, members, between }: Matches, students: readonly Student[]): string[] {
  const named = new Set([...rows.keys(), ...members.keys(), ...[...between.values()].flat()]);
  return students.map(({ id }) => id).filter((id) => !named.has(id));
}

/** What lies in a class as if it were handed in, and is in no student's folder. */
const unplacedIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() || (entry.isFile() && isHandedIn(entry.name)))
    .map(({ name }) => name)
    .filter((name) => clutterOf(name) === undefined)
    .toSorted();

/** Sentences about rows and submissions that have no counterpart. */
function remarksOn({ file, rows }: Roster, matches: Matches, unknown: readonly string[]): string[] {
  const { absent, between, namesakes } = matches;
  const alike = new Set(namesakes.flatMap(({ ids }) => ids));
  const strangers = unknown.filter((id) => !alike.has(id));
  const openLines = new Set(namesakes.flatMap(({ lines }) => lines));
  const without = absent.filter(({ line }) => !openLines.has(line));
  const isForMoodle = rows.some(({ idNumber }) => idNumber !== undefined);
  const refused = isForMoodle ? '. Moodle imports nothing of moodle.csv while it holds such a student' : '';
  return [
    ...namesakes.map(
      ({ name, ids, lines }) =>
        `${file}: more than one student is named ${name}: add a column with ids, numbers or e-mail addresses that says which of ${listed(ids)} is on which line (${lines.join(', ')})`,
    ),
    ...[...between].map(
      ([row, ids]) =>
        `${file}:${row.line}: ${labelOf(row)} has no row in the results, because more than one group of theirs handed in work: leave only one of ${listed(ids)} in the roster`,
    ),
    ...(strangers.length > 0 ? [`${file}: no row is about ${listed(strangers)}${refused}`] : []),
    ...(without.length > 0
      ? [`${file}: ${without.length} of the roster handed in nothing: ${listed(without.map(labelOf))}`]
      : []),
  ];
}

/**
 * Names the students of a download by a roster, where it has ids.
 * @throws UserError if two rows are about one student
 */
export function identify(roster: Roster, students: readonly Student[]): Identified {
  const matches = match(roster, students);
  const unknown = strangersIn(matches, students);
  const ids = [...matches.rows].flatMap(([from, { id }]) => (id === undefined ? [] : [[from, id] as const]));
  return { ids: new Map(ids), unknown, remarks: remarksOn(roster, matches, unknown) };
}

/** A submission and what is known about its student. */
interface Described {
  readonly folder: string;
  readonly student: Student;
  readonly row?: RosterRow | undefined;
}

/** What identifies a student without a folder. */
const idOf = ({ id, login, email, idNumber, sisId, name }: RosterRow): string =>
  id ?? login ?? email ?? idNumber ?? sisId ?? name ?? '';

/**
 * The students of a class with a roster: the submissions, the members of groups in the place of these, and students who
 * handed in nothing.
 * @param isComplete whether it is known whose everything is: otherwise a student may have handed in what is left
 * @throws UserError if a member of a group has no id of their own
 */
function enrolled(
  root: string,
  { file }: Roster,
  found: readonly Described[],
  { rows, members, absent }: Matches,
  isComplete: boolean,
): Described[] {
  const single = found.filter(({ student }) => !members.has(student.id));
  const ofMembers = found.flatMap(({ folder, student: { id: memberOf } }) =>
    (members.get(memberOf) ?? []).map((row) => ({ folder, student: { id: idOf(row), memberOf }, row })),
  );
  const without = (isComplete ? absent : []).map((row) => {
    const id = idOf(row);
    return { folder: path.join(root, id), student: { id }, row };
  });
  const all: readonly Described[] = [...found, ...ofMembers, ...without];
  const sameName = group(all, ({ student }) => nameKey(student.id));
  const isOwn = ({ student: { id } }: Described): boolean =>
    unsafeName(id) === undefined && sameName.get(nameKey(id))!.length === 1;
  const faults = ofMembers
    .filter((one) => !isOwn(one))
    .map(
      ({ row, student: { id, memberOf } }) =>
        `${file}:${row.line}: a member of ${memberOf}, and "${id}" is not the name of one student: add a column "id"`,
    );
  if (faults.length > 0) throw new UserError(faults);
  return [
    ...single.map((one) => ({ ...one, row: rows.get(one.student.id) })),
    ...[...ofMembers, ...without].filter(isOwn),
  ].toSorted(byText(({ student }) => student.id));
}

/**
 * Gathers what is known about the students of a class.
 * @param folder the class, or a submission in it
 * @param found the submissions in the folder
 * @returns no students if there is neither an import nor a roster
 * @throws UserError
 */
export async function describeStudents(
  folder: string,
  found: readonly SubmissionFolder[],
  roster?: Roster,
): Promise<DescribedStudents> {
  // The record of a single submission is in the class around it.
  const isAlone = found.some((one) => one.folder === folder);
  const around = await readRecord(isAlone ? path.dirname(path.resolve(folder)) : folder);
  const record: ImportRecord = isAlone ? { submissions: new Map(), unassigned: [] } : around;
  const open = ({ student: { id, memberOf = id }, folder: own }: Described) => {
    const { files = [], undecided = {} } = around.submissions.get(memberOf) ?? {};
    // What a person has put there is what the person has decided. An older solution is not the newer attempt.
    return Object.fromEntries(
      Object.entries(undecided).filter(([exercise]) => !isByHand(own, exercise, files)),
    );
  };
  const imported = found.map(({ id, folder: own }): Described => ({
    folder: own,
    student: fromImport(id, record),
  }));
  const students = imported.map(({ student }) => student);
  const matches = roster && match(roster, students);
  const strangers = matches ? strangersIn(matches, students) : [];
  const left = [...strangers, ...record.unassigned, ...(matches && !isAlone ? unplacedIn(folder) : [])];
  const all = !matches
    ? imported
    : isAlone
      ? imported.map((one) => ({ ...one, row: matches.rows.get(one.student.id) }))
      : enrolled(folder, roster!, imported, matches, left.length === 0);
  return {
    submissions: all.map(({ student: { id }, folder: own }) => ({ id, folder: own })),
    students:
      record.submissions.size === 0 && roster === undefined
        ? []
        : all.map(({ student, row }) => joined(student, row)),
    undecided: new Map(all.map((one) => [one.student.id, open(one)])),
    remarks: [
      ...(matches ? remarksOn(roster!, matches, strangers) : []),
      ...(matches && matches.absent.length > 0 && left.length > 0
        ? [`Students who handed in nothing have no row until it is known whose this is: ${listed(left)}`]
        : []),
    ],
  };
}
