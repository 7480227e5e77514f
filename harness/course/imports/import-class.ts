import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { refuseOverlap } from '../files/input-folders.ts';
import { hasManifest } from '../files/manifest.ts';
import { UserError } from '../files/user-error.ts';
import { reportWriteErrors, writeAtomically, WriteError } from '../files/write-file.ts';
import { isZip, TABLE } from '../layouts/index.ts';
import { byText } from '../model/by-text.ts';
import type { Student, Upload } from '../model/students.ts';
import { admit } from './admit.ts';
import { assign, type Assigned, type HandedIn, type Submission } from './assign.ts';
import { type FileVerdict, tableOf } from './file-verdict.ts';
import { withDownload } from './list-source.ts';
import type { Found } from './listed.ts';
import { place, type Placement } from './place.ts';
import { type ImportedSubmission, readRecord, writeRecord } from './record.ts';
import type { Undecided } from './undecided.ts';
import { unpack } from './unpack.ts';
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
  /** The code that students are given, without comments and layout: beside other code it is not a solution. */
  readonly given?: ReadonlySet<string>;
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
  readonly undecided: Undecided;
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
  await refuseOverlap(out, [{ folder: source, what: 'the download' }]);
  const stats = await stat(out).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) throw new UserError(`--out ${out} is not a folder`);
  if (await hasManifest(out))
    throw new UserError(`--out ${out} holds results of npm run grade. Choose another folder for the class.`);
}

/** The files that Canvas takes feedback for, by the names that it gave to them. */
function uploadsOf({ files, verdicts }: Placement): Upload[] {
  const exercises = new Map(
    verdicts.flatMap(({ file, exercise, place: at }) =>
      at?.endsWith(`/${SOLUTION_FILE}`) ? [[file, exercise]] : [],
    ),
  );
  const uploads = files.flatMap(({ file: { path: segments }, inside }): Upload[] => {
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
  const written = [...changes].flatMap(([exercise, change]) =>
    change.kind === 'kept' ? [] : [[exercise, change.files] as const],
  );
  const replaced = new Set(written.map(([exercise]) => exercise));
  // A download that does not have an exercise decides nothing about it.
  const undecided = {
    ...Object.fromEntries(
      Object.entries(before?.undecided ?? {}).filter(([exercise]) => !placement.solutions.has(exercise)),
    ),
    ...Object.fromEntries(placement.undecided),
  };
  const others = (before?.files ?? []).filter(({ place: at }) => !replaced.has(at.split('/')[0]!));
  return {
    ...placement.owner,
    system,
    uploads: system === 'canvas' ? uploadsOf(placement) : [],
    files: [...others, ...written.flatMap(([, files]) => files)].toSorted(byText((file) => file.place)),
    undecided: Object.keys(undecided).length > 0 ? undecided : undefined,
  };
}

/** What cannot be written because of a name or of what is in its place. A full disk is about all students, and is thrown. */
function refusalOf(error: unknown): string {
  if (!(error instanceof WriteError) || error.isShortage) throw error;
  return error.message;
}

/** A student without a solution gets a folder too, and so appears in the grades. @throws WriteError */
async function writePlacement(
  out: string,
  { owner, solutions }: Placement,
  before: ImportedSubmission | undefined,
): Promise<Map<string, Change>> {
  const folder = path.join(out, owner.id);
  await reportWriteErrors(folder, mkdir(folder, { recursive: true })).catch(refusalOf);
  const changes = new Map<string, Change>();
  for (const [exercise, files] of solutions) {
    const change = await writeSolution(folder, exercise, files, before?.files ?? []).catch(
      (error: unknown): Change => ({ kind: 'kept', reason: refusalOf(error) }),
    );
    changes.set(exercise, change);
  }
  return changes;
}

/** Reads what a student handed in. */
async function read({ files }: Submission): Promise<HandedIn<Found>[]> {
  const found = await unpack(files.map(({ file }) => file));
  return files.flatMap(({ file, inside }) =>
    (found.get(file) ?? []).map((one) => ({
      file: one,
      inside: [...inside, ...one.path.slice(file.path.length)],
    })),
  );
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

const verdictOnRest = ({ path: segments, kind, reason }: Assigned['rest'][number]): FileVerdict => ({
  file: segments.join('/'),
  status: kind === 'problem' ? 'unclear' : 'left out',
  note: reason,
});

const NO_ROSTER: Identified = { ids: new Map(), unknown: [], remarks: [] };

/** What the download says about its students. */
const studentsOf = ({ system, submissions }: Assigned): Student[] =>
  submissions.map(({ owner }) => ({ ...owner, system }));

/**
 * Turns a download into a class: a folder for each student, with a folder for each exercise. Nothing is guessed: where
 * there are two candidates for one place, neither is taken. What no import has written is never changed or removed.
 * @throws UserError, WriteError
 */
export async function importClass(options: ImportOptions): Promise<ImportReport> {
  const { source, out, exercises, only, given = new Set() } = options;
  const sought = only === undefined ? exercises : [only];
  await requireApart(source, out);
  const record = new Map<string, ImportedSubmission>((await readRecord(out)).submissions);
  return withDownload(source, async (files) => {
    const assigned = assign(source, files, options);
    if (assigned.submissions.length === 0)
      throw new UserError(`${source} contains nothing that a student handed in`);
    const { ids, unknown, remarks } = options.identify?.(studentsOf(assigned)) ?? NO_ROSTER;
    const { submissions, verdicts: refused } = admit(assigned.submissions, ids, exercises);
    const verdicts: FileVerdict[] = [...assigned.rest.map(verdictOnRest), ...refused];
    const unassigned = verdicts.flatMap(({ file, status }) => (status === 'unclear' ? [file] : []));
    const students: ImportedStudent[] = [];
    try {
      await reportWriteErrors(out, mkdir(out, { recursive: true }));
      for (const submission of submissions) {
        const { id } = submission.owner;
        const before = record.get(id);
        const earlier = new Set(before?.files.map(({ place: at }) => at.split('/')[0]!));
        const course = { exercises, given, only, earlier };
        const placement = place(submission.owner, await read(submission), course);
        const changes = await writePlacement(out, placement, before);
        record.set(id, recordOf(assigned, placement, changes, before));
        students.push({ id, changes, undecided: placement.undecided });
        for (const verdict of finalVerdicts(placement, changes)) verdicts.push(verdict);
      }
    } finally {
      // The next import must know everything that was written, even if the disk is full now.
      await writeRecord(out, { submissions: record, unassigned });
    }
    await writeAtomically(path.join(out, TABLE), tableOf(verdicts));
    const present = new Set(students.map(({ id }) => id));
    return {
      source,
      out,
      exercises: sought,
      title: assigned.title,
      remarks: [...assigned.remarks, ...remarks],
      unknown,
      students,
      absent: [...record.keys()].filter((id) => !present.has(id)),
      verdicts,
    };
  });
}
