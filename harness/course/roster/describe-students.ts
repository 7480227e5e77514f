import path from 'node:path';
import { type Identified, type ImportRecord, isByHand, readRecord } from '../imports/index.ts';
import { listed } from '../model/listed.ts';
import type { DescribedStudents, Student } from '../model/students.ts';
import { match, type Matches } from './match.ts';
import type { Roster, RosterRow } from './read-roster.ts';

const labelOf = ({ id, name, email, line }: RosterRow): string => id ?? name ?? email ?? `line ${line}`;

/** What an import knows about a student. */
function fromImport(id: string, record: ImportRecord): Student {
  const imported = record.get(id);
  if (imported === undefined) return { id };
  const { files: _, undecided: _undecided, uploads, ...student } = imported;
  return { ...student, ...(uploads.length > 0 ? { uploads } : {}) };
}

/** What both know; the roster has the last word, except on the id and the numbers of an import. */
function joined(student: Student, row: RosterRow | undefined): Student {
  if (row === undefined) return student;
  const { line: _, id: _id, ...known } = row;
  const { system, number } = student;
  return { ...known, ...student, ...known, id: student.id, ...(system && number ? { system, number } : {}) };
}

/** Sentences about rows and submissions that have no counterpart. */
function remarksOn(
  { file, rows }: Roster,
  { absent, namesakes }: Pick<Matches, 'absent' | 'namesakes'>,
  unknown: readonly string[],
): string[] {
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
  const { rows } = matches;
  const unknown = students.map(({ id }) => id).filter((id) => !rows.has(id));
  const ids = [...rows].flatMap(([from, { id }]) => (id === undefined ? [] : [[from, id] as const]));
  return { ids: new Map(ids), unknown, remarks: remarksOn(roster, matches, unknown) };
}

/**
 * Gathers what is known about the students of a class.
 * @param folder the class
 * @param ids of its submissions
 * @returns no students if there is neither an import nor a roster
 * @throws UserError
 */
export async function describeStudents(
  folder: string,
  ids: readonly string[],
  roster?: Roster,
): Promise<DescribedStudents> {
  const record = await readRecord(folder);
  // The record of a single submission is in the class around it.
  const around = record.size > 0 ? record : await readRecord(path.dirname(path.resolve(folder)));
  const root = record.size > 0 ? folder : path.dirname(path.resolve(folder));
  const undecided = new Map(
    ids.map((id) => {
      const { files = [], undecided: named = {} } = around.get(id) ?? {};
      // What a person has put there is what the person has decided. An older solution is not the newer attempt.
      const open = Object.entries(named).filter(
        ([exercise]) => !isByHand(path.join(root, id), exercise, files),
      );
      return [id, Object.fromEntries(open)];
    }),
  );
  if (record.size === 0 && roster === undefined) return { students: [], undecided, remarks: [] };
  const imported = ids.map((id) => fromImport(id, record));
  if (roster === undefined) return { students: imported, undecided, remarks: [] };
  const matches = match(roster, imported);
  const { rows } = matches;
  const unknown = ids.filter((id) => !rows.has(id));
  return {
    students: imported.map((student) => joined(student, rows.get(student.id))),
    undecided,
    remarks: remarksOn(roster, matches, unknown),
  };
}
