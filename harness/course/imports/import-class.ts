import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { byText } from '../../core/model/by-text.ts';
import type { ImportedSubmission, Upload } from '../../core/model/import.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Student } from '../../core/model/students.generated.ts';
import { reportWriteErrors, writeAtomically } from '../classes/files.ts';
import { hasManifest } from '../classes/manifest.ts';
import { UserError } from '../exercises/user-error.ts';
import { isZip, TABLE } from '../layouts/index.ts';
import { assign, type Assigned } from './assign.ts';
import type { FileVerdict } from './file-verdict.ts';
import { place, type Placement } from './place.ts';
import { readSource } from './read-source.ts';
import { readRecord, writeRecord } from './record.ts';
import { tableOf } from './table.ts';
import { type Change, writeSolution } from './write-solution.ts';

export interface ImportOptions {
  /** A ZIP archive or a folder. */
  readonly source: string;
  /** The folder of the class; it is made if there is none. */
  readonly out: string;
  /** The ids of all exercises. */
  readonly exercises: readonly string[];
  /** The only exercise to import; files outside the folders of exercises belong to it. */
  readonly only?: string | undefined;
  /** The assignment is one of groups. */
  readonly groups?: boolean | undefined;
  /** Says by which ids a roster knows the students. */
  readonly identify?: ((students: readonly Student[]) => Identified) | undefined;
}

/** What a roster says about the students of a download. */
export interface Identified {
  /** The id of the roster, by the id that follows from the download. */
  readonly ids: ReadonlyMap<string, string>;
  /** Students who are not on the roster. */
  readonly unknown: readonly string[];
  /** What does not fit, a line each. */
  readonly remarks: readonly string[];
}

/** What an import did for one student. */
export interface ImportedStudent {
  readonly id: string;
  /** How each exercise for which there is a solution compares with what the class held. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The exercises for which there is more than one candidate. */
  readonly unclear: readonly string[];
}

/** What an import did. */
export interface ImportReport extends Pick<Assigned, 'title' | 'remarks'> {
  readonly source: string;
  readonly out: string;
  readonly exercises: readonly string[];
  readonly students: readonly ImportedStudent[];
  /** Students of earlier imports that this download does not have. */
  readonly absent: readonly string[];
  /** Students who are not on the roster; none if there is no roster. */
  readonly unknown: readonly string[];
  /** Every file of the download. */
  readonly verdicts: readonly FileVerdict[];
}

/** Refuses a folder for the class that is part of the download, or the other way round, or that holds results. */
async function requireApart(source: string, out: string): Promise<void> {
  const [from, to] = [path.resolve(source), path.resolve(out)];
  if (from === to || to.startsWith(from + path.sep) || from.startsWith(to + path.sep))
    throw new UserError(`--out ${out} and ${source} overlap. Choose another folder for the class.`);
  const stats = await stat(out).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) throw new UserError(`--out ${out} is not a folder`);
  if (await hasManifest(out))
    throw new UserError(`--out ${out} holds results of npm run grade. Choose another folder for the class.`);
}

/** The files that Canvas takes feedback for, by the names that it gave to them. */
function uploadsOf({ submission, verdicts }: Placement): Upload[] {
  const exercises = new Map(
    verdicts.flatMap(({ file, exercise, place: at }) =>
      at?.endsWith(`/${SOLUTION_FILE}`) ? [[file, exercise]] : [],
    ),
  );
  const uploads = submission.files.flatMap(({ found: { path: segments }, inside }): Upload[] => {
    const name = segments[segments.length - inside.length]!;
    const exercise = exercises.get(segments.join('/'));
    if (isZip(name)) return [{ name }];
    return exercise === undefined ? [] : [{ name, exercise }];
  });
  return [...new Map(uploads.map((upload) => [upload.name, upload])).values()];
}

function recordOf(
  { system }: Assigned,
  placement: Placement,
  changes: ReadonlyMap<string, Change>,
  before: ImportedSubmission | undefined,
): ImportedSubmission {
  const { owner } = placement.submission;
  const written = [...changes].flatMap(([exercise, change]) =>
    change.kind === 'kept' ? [] : [[exercise, change.files] as const],
  );
  const replaced = new Set(written.map(([exercise]) => exercise));
  const others = (before?.files ?? []).filter(({ place: at }) => !replaced.has(at.split('/')[0]!));
  return {
    ...owner,
    ...(system === undefined ? {} : { system }),
    uploads: system === 'canvas' ? uploadsOf(placement) : [],
    files: [...others, ...written.flatMap(([, files]) => files)].toSorted(byText((file) => file.place)),
  };
}

/** A student without a solution gets a folder too, and so appears in the grades. */
async function writePlacement(
  out: string,
  { submission: { owner }, solutions }: Placement,
  before: ImportedSubmission | undefined,
): Promise<Map<string, Change>> {
  const changes = new Map<string, Change>();
  const folder = path.join(out, owner.id);
  await reportWriteErrors(folder, mkdir(folder, { recursive: true }));
  for (const [exercise, files] of solutions)
    changes.set(exercise, await writeSolution(folder, exercise, files, before?.files ?? []));
  return changes;
}

/** The verdicts on a student's files, now that it is known what was kept in the class. */
function finalVerdicts({ verdicts }: Placement, changes: ReadonlyMap<string, Change>): FileVerdict[] {
  return verdicts.map((verdict) => {
    const change = verdict.exercise === undefined ? undefined : changes.get(verdict.exercise);
    if (verdict.status !== 'taken' || change?.kind !== 'kept') return verdict;
    const { place: _, ...rest } = verdict;
    return { ...rest, status: 'unclear', note: change.reason };
  });
}

const NO_ROSTER: Identified = { ids: new Map(), unknown: [], remarks: [] };

/** What the download says about its students. */
const studentsOf = ({ system, submissions }: Assigned): Student[] =>
  submissions.map(({ owner }) => ({ ...owner, ...(system === undefined ? {} : { system }) }));

/**
 * Turns a download into a class: a folder for each student, with a folder for each exercise. Nothing is guessed: where
 * there are two candidates for one place, neither is taken. What no import has written is never changed or removed.
 * @throws UserError, WriteError
 */
export async function importClass(options: ImportOptions): Promise<ImportReport> {
  const { source, out, exercises, only } = options;
  await requireApart(source, out);
  const record = new Map<string, ImportedSubmission>(await readRecord(out));
  const found = await readSource(source);
  const assigned = assign(source, found, options);
  const { ids, unknown, remarks } = options.identify?.(studentsOf(assigned)) ?? NO_ROSTER;
  const placements = assigned.submissions
    .map(({ owner, files }) => ({ owner: { ...owner, id: ids.get(owner.id) ?? owner.id }, files }))
    .toSorted(byText(({ owner }) => owner.id))
    .map((submission) => place(submission, { exercises, only }));
  if (placements.length === 0) throw new UserError(`${source} contains nothing that a student handed in`);
  const students: ImportedStudent[] = [];
  const verdicts: FileVerdict[] = assigned.rest.map(({ path: segments, isProblem, reason }) => ({
    file: segments.join('/'),
    status: isProblem ? 'unclear' : 'left out',
    note: reason!,
  }));
  try {
    for (const placement of placements) {
      const { id } = placement.submission.owner;
      const before = record.get(id);
      const changes = await writePlacement(out, placement, before);
      record.set(id, recordOf(assigned, placement, changes, before));
      students.push({ id, changes, unclear: placement.unclear });
      verdicts.push(...finalVerdicts(placement, changes));
    }
  } finally {
    // The next import must know everything that was written, even if the disk is full now.
    await writeRecord(out, record);
  }
  await writeAtomically(path.join(out, TABLE), tableOf(verdicts));
  const present = new Set(students.map(({ id }) => id));
  return {
    source,
    out,
    exercises: only === undefined ? exercises : [only],
    title: assigned.title,
    remarks: [...assigned.remarks, ...remarks],
    unknown,
    students,
    absent: [...record.keys()].filter((id) => !present.has(id)),
    verdicts,
  };
}
