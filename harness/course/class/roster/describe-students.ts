import { readdirSync } from 'node:fs';
import path from 'node:path';
import { group } from 'd3-array';
import { clutterOf, isHandedIn } from '../../lms/index.ts';
import { NAMES } from '../../shared/model/class-files.ts';
import { listed } from '../../shared/model/listed.ts';
import type { DescribedStudents, Student, SubmissionFolder } from '../../shared/model/students.ts';
import { fullNameOf, readNames } from '../import/names.ts';
import { type ImportedSubmission, type ImportRecord, readRecord } from '../import/record.ts';
import { stillUndecided } from '../import/undecided.ts';
import { type DescribedSubmission, enrol } from './enrol.ts';
import { remarksOn, remarksOnRivals } from './identify.ts';
import { match, type Matches, type NamedSubmission } from './match.ts';
import type { Roster } from './read-roster.ts';

/** Files that look handed in and are in no student's folder. */
const unplacedIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isSymbolicLink() || (entry.isFile() && isHandedIn(entry.name)))
    .map(({ name }) => name)
    .filter((name) => clutterOf(name) === undefined)
    .toSorted();

/** Adds the names that downloads gave to submissions. */
function submitted(found: readonly DescribedSubmission[], { names }: ImportRecord): NamedSubmission[] {
  const byId = group(names.values(), ({ id }) => id);
  return found.map(({ student: { id, kind } }) => ({
    id,
    isGroup: kind === 'group',
    names: byId.get(id) ?? [],
  }));
}

/** Students of a class with a roster, and remarks on rows that do not fit. @throws UserError */
function everyone(
  folder: string,
  found: readonly DescribedSubmission[],
  roster: Roster,
  matches: Matches,
  unassigned: readonly string[],
) {
  const left = [...matches.strangers, ...unassigned, ...unplacedIn(folder)];
  const isOpen = matches.absent.length > 0 && left.length > 0;
  const open = `Students without a submission have no row until it is known whose this is: ${listed(left)}`;
  return {
    // A student without a submission may have handed in the rest.
    all: enrol(folder, roster, found, left.length === 0 ? matches : { ...matches, absent: [] }),
    remarks: remarksOn(roster, matches),
    waiting: [...remarksOnRivals(roster, matches), ...(isOpen ? [open] : [])],
  };
}

/** A line if names wait. @throws UserError */
function waitingNames(folder: string, { names }: ImportRecord): string[] {
  const waiting = [...readNames(folder, names)].filter(([key]) => !names.has(key)).map(([, row]) => row);
  const whose = `Say there whose ${waiting.length === 1 ? 'it' : 'each'} is and import again, or remove the row`;
  const file = path.join(folder, NAMES);
  return waiting.length === 0
    ? []
    : [`${file}: not imported yet: ${listed(waiting.map(fullNameOf))}. ${whose}`];
}

/** @param isGroup the instructor says so */
function fromImport(
  { id, folder }: SubmissionFolder,
  imported: ImportedSubmission | undefined,
  isGroup: boolean,
): DescribedSubmission {
  const said = isGroup ? ({ kind: 'group' } as const) : {};
  if (imported === undefined) return { folder, student: { id, ...said } };
  const { files: _, undecided: _undecided, uploads, ...student } = imported;
  return { folder, student: { ...student, ...said, ...(uploads.length > 0 ? { uploads } : {}) } };
}

/** The roster has the last word, except on the id and numbers of an import. */
function known({ student, row }: DescribedSubmission): Student {
  if (row === undefined) return student;
  const { line: _, id: _id, groups: [ofGroups] = [], ...about } = row;
  const said = ofGroups === undefined ? about : { section: ofGroups, ...about };
  const { system, number } = student;
  return { ...said, ...student, ...said, id: student.id, ...(system && number ? { system, number } : {}) };
}

/**
 * Describes the students of a class by its imports and a roster.
 * @param folder the class, or a submission in it
 * @param isGroups they are groups', whatever an import has noted
 * @returns no students if there is neither an import nor a roster
 * @throws UserError
 */
export async function describeStudents(
  folder: string,
  found: readonly SubmissionFolder[],
  roster?: Roster,
  isGroups = false,
): Promise<DescribedStudents> {
  // The record of a single submission is in the class around it.
  const isAlone = found.some((one) => one.folder === folder);
  const record = await readRecord(isAlone ? path.dirname(path.resolve(folder)) : folder);
  const imported = found.map((one) => fromImport(one, record.submissions.get(one.id), isGroups));
  const matches = roster && match(roster, submitted(imported, record));
  // One submission says nothing about other rows and names.
  const { all, remarks, waiting } =
    matches === undefined || isAlone
      ? {
          all: imported.map((one) => ({ ...one, row: matches?.rows.get(one.student.id) })),
          remarks: [],
          waiting: [],
        }
      : everyone(folder, imported, roster!, matches, record.unassigned);
  return {
    submissions: all.map(({ student: { id }, folder: own }) => ({ id, folder: own })),
    students: record.submissions.size === 0 && roster === undefined ? [] : all.map(known),
    undecided: new Map(
      all.map(({ folder: own, student: { id, memberOf = id } }) => [
        id,
        stillUndecided(own, record.submissions.get(memberOf)),
      ]),
    ),
    remarks,
    waiting: isAlone ? [] : [...waiting, ...waitingNames(folder, record)],
  };
}
