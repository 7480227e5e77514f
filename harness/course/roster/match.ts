import { getOrCreate } from '../../core/model/get-or-create.ts';
import { UserError } from '../files/user-error.ts';
import { systemOf } from '../lms/index.ts';
import type { Student } from '../model/students.ts';
import type { Roster, RosterRow } from './read-roster.ts';

/** Which row of a roster is about which submission. */
export interface Matches {
  readonly rows: ReadonlyMap<string, RosterRow>;
  /** The rows that name the group of a submission, by its id; no row is about the submission itself. */
  readonly members: ReadonlyMap<string, readonly RosterRow[]>;
  /** The rows of students who are in several groups with a submission, with the ids of these. */
  readonly between: ReadonlyMap<RosterRow, readonly string[]>;
  /** Rows that are about no submission: usually students who handed in nothing. */
  readonly absent: readonly RosterRow[];
  /** Submissions that no row is about, and none of a member either. */
  readonly strangers: readonly string[];
  /** Submissions whose rows were found by nothing but a name, which a student may have chosen. */
  readonly byName: readonly string[];
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

/** What a row and a submission have in common if the row is about it. */
interface Way {
  readonly ofRow: (row: RosterRow) => readonly (string | undefined)[];
  readonly ofStudent: (student: Student) => readonly (string | undefined)[];
  /** A second row about the same submission is a fault. By name it is not: a namesake may have handed in nothing. */
  readonly isSure: boolean;
}

/** What a system calls a student is a name that the student has chosen, and a number. */
const folderOf = ({ id, name, number }: Student): string | undefined =>
  number !== undefined && id === `${name}_${number}` ? undefined : id;

/** From the surest to the least sure. */
const WAYS: readonly Way[] = [
  { ofRow: ({ id }) => [id], ofStudent: ({ id }) => [id], isSure: true },
  {
    ofRow: ({ system, number }) => [number && `${system} ${number}`],
    ofStudent: ({ system, number, kind }) => [kind === 'group' ? undefined : number && `${system} ${number}`],
    isSure: true,
  },
  {
    ofRow: ({ login, email, idNumber, sisId }) => [login, email, idNumber, sisId],
    ofStudent: (student) => [folderOf(student)],
    isSure: true,
  },
  {
    // Only of who has no other name: a student may have chosen the name of a repository.
    ofRow: ({ id, login, email }) => [(id ?? login) === undefined ? email?.split('@')[0] : undefined],
    ofStudent: (student) => [folderOf(student)],
    isSure: false,
  },
  {
    ofRow: ({ name }) => (name === undefined ? [] : [comparable(name), comparable(sortable(name))]),
    ofStudent: ({ name, kind }) => [name === undefined || kind === 'group' ? undefined : comparable(name)],
    isSure: false,
  },
];

/** The values by each of their keys. */
function indexBy<T>(
  values: readonly T[],
  keysOf: (value: T) => readonly (string | undefined)[],
): Map<string, Set<T>> {
  const index = new Map<string, Set<T>>();
  for (const value of values)
    for (const key of keysOf(value))
      if (key !== undefined) getOrCreate(index, key, () => new Set<T>()).add(value);
  return index;
}

/** The only value under any of the keys; `undefined` if there is none or more than one. */
function only<T>(
  index: ReadonlyMap<string, ReadonlySet<T>>,
  keys: readonly (string | undefined)[],
): T | undefined {
  const found = new Set(keys.flatMap((key) => [...(index.get(key ?? '') ?? [])]));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A number of another participant: the row cannot be about this one, whatever their names. */
const contradicts = (row: RosterRow, { system, number, kind }: Student): boolean =>
  kind !== 'group' && row.number !== undefined && row.system === system && row.number !== number;

/** The words of a group's name: `group-3` is Group 3, and Group 1.2 is not Group 12. */
const groupKey = (name: string, isInOneWord = false): string =>
  isInOneWord
    ? `in one word: ${comparable(name)}`
    : name
        .normalize('NFC')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim();

/** The submissions that have the names of the groups in a row. */
function namedBy(submissions: readonly Student[]): (row: RosterRow) => string[] {
  const byKey = indexBy(submissions, ({ id, name, system }) => [
    groupKey(id),
    name && groupKey(name, systemOf(system)?.isInOneWord),
  ]);
  return ({ group = '' }) => {
    const keys = group.split(/[,;]/u).flatMap((name) => [groupKey(name), groupKey(name, true)]);
    return [...new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]))].map(({ id }) => id);
  };
}

/**
 * Finds the row for each submission. A way that leads to two rows or from two submissions leads nowhere: two students
 * may have the same name.
 * @throws UserError if two rows are about one submission
 */
export function match({ file, rows }: Roster, students: readonly Student[]): Matches {
  const matched = new Map<string, RosterRow>();
  const used = new Set<RosterRow>();
  const faults: string[] = [];
  const byName: string[] = [];
  for (const { ofRow, ofStudent, isSure } of WAYS) {
    const free = rows.filter((row) => !used.has(row));
    const rowsBy = indexBy(free, ofRow);
    const studentsBy = indexBy(students, ofStudent);
    for (const student of students) {
      const row = only(rowsBy, ofStudent(student));
      if (row === undefined || only(studentsBy, ofRow(row)) !== student) continue;
      const first = matched.get(student.id);
      if (!isSure && (first !== undefined || contradicts(row, student))) continue;
      if (!isSure) byName.push(student.id);
      if (first === undefined) matched.set(student.id, row);
      else faults.push(`${file}:${row.line}: about ${student.id}, and so is line ${first.line}`);
      used.add(row);
    }
  }
  if (faults.length > 0) throw new UserError(faults);
  const left = rows.filter((row) => !used.has(row));
  const free = students.filter(({ id }) => !matched.has(id));
  const groupsWith = namedBy(free.filter(({ kind }) => kind === 'group'));
  const members = new Map<string, RosterRow[]>();
  const between = new Map<RosterRow, string[]>();
  const absent: RosterRow[] = [];
  for (const row of left) {
    const [first, ...others] = groupsWith(row);
    if (first === undefined) absent.push(row);
    else if (others.length > 0) between.set(row, [first, ...others]);
    else getOrCreate(members, first, (): RosterRow[] => []).push(row);
  }
  const named = new Set([...members.keys(), ...[...between.values()].flat()]);
  return {
    rows: matched,
    members,
    between,
    absent,
    strangers: free.map(({ id }) => id).filter((id) => !named.has(id)),
    byName,
  };
}
