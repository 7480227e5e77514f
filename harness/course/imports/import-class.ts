import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseOverlap } from '../files/input-folders.ts';
import { hasManifest } from '../files/manifest.ts';
import { UserError } from '../files/user-error.ts';
import { makeFolder, writeAtomically, WriteError } from '../files/write-file.ts';
import { TABLE } from '../model/class-files.ts';
import type { Student } from '../model/students.ts';
import { admit, type Admitted } from './admit.ts';
import { assign, type Assigned } from './assign.ts';
import { type FileVerdict, tableOf } from './file-verdict.ts';
import { withDownload } from './list-source.ts';
import { type Plan, planSubmission, recordOf } from './plan.ts';
import { type ImportedSubmission, readRecord, writeRecord } from './record.ts';
import type { Said } from './top-level.ts';
import type { Undecided } from './undecided.ts';
import type { Change } from './write-solution.ts';

export interface ImportOptions extends Said {
  /** A ZIP archive or a folder. */
  readonly source: string;
  /** The folder of the class; it is made if there is none. */
  readonly out: string;
  /** The only exercise to import; files outside the folders of exercises belong to it. */
  readonly only?: string | undefined;
  /** The code that students are given, without comments and layout: beside other code it is not a solution. */
  readonly given?: ReadonlySet<string>;
  /** Work that came from another source may be replaced. */
  readonly replace?: boolean | undefined;
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
export interface ImportReport extends Pick<Assigned, 'title'>, Pick<Identified, 'remarks'> {
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

/** Refuses a folder for the class that is the download or part of it, or that holds results. */
async function requireApart(source: string, out: string): Promise<void> {
  refuseOverlap(out, [{ folder: source, what: 'the download' }]);
  const stats = await stat(out).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) throw new UserError(`--out ${out} is not a folder`);
  if (await hasManifest(out))
    throw new UserError(`--out ${out} holds results of npm run grade. Choose another folder for the class.`);
}

/** Why nothing was written for one student. On a full disk the record of all of them cannot be written either. */
const reasonOf = (error: unknown): string =>
  error instanceof WriteError ? error.message : `the import failed: ${String(error)}`;

/** A student without a solution gets a folder too, and so appears in the grades. @throws WriteError */
async function write(out: string, { owner, solutions }: Plan): Promise<Map<string, Change>> {
  const folder = path.join(out, owner.id);
  await makeFolder(folder).catch(reasonOf);
  const changes = new Map<string, Change>();
  for (const [exercise, planned] of solutions) {
    const reason = await planned.write().catch(reasonOf);
    changes.set(exercise, reason === undefined ? planned.change : { kind: 'kept', reason });
  }
  return changes;
}

/** The verdicts on a student's files, now that it is known what was kept in the class. */
function finalVerdicts({ verdicts }: Plan, changes: ReadonlyMap<string, Change>): FileVerdict[] {
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

/** What will be done for each student. What fails is about one student: it is named, and the others go on. */
async function planAll(
  submissions: Admitted['submissions'],
  record: ReadonlyMap<string, ImportedSubmission>,
  { source, out, replace = false, exercises, only, given = new Set() }: ImportOptions,
): Promise<{ readonly plans: readonly Plan[]; readonly failed: readonly FileVerdict[] }> {
  const plans: Plan[] = [];
  const failed: FileVerdict[] = [];
  const from = path.relative(out, source).replaceAll(path.sep, '/');
  for (const submission of submissions) {
    const { id } = submission.owner;
    const origin = { source: `${from}/${submission.named}`, mayReplace: replace };
    try {
      const course = { exercises, given, only };
      plans.push(await planSubmission(out, submission, record.get(id), origin, course));
    } catch (error) {
      const note = reasonOf(error);
      for (const file of submission.origins) failed.push({ file, status: 'unclear', note });
    }
  }
  return { plans, failed };
}

/**
 * Turns a download into a class: a folder for each student, with a folder for each exercise. Nothing is guessed: where
 * there are two candidates for one place, neither is taken. What no import has written is never changed or removed, and
 * what another download has brought only with `replace`. Nothing is written before everything is read.
 * @throws UserError, WriteError
 */
export async function importClass(options: ImportOptions): Promise<ImportReport> {
  const { source, out, exercises, only } = options;
  const sought = only === undefined ? exercises : [only];
  await requireApart(source, out);
  const record = new Map<string, ImportedSubmission>((await readRecord(out)).submissions);
  return withDownload(source, async (download) => {
    const assigned = assign(download, options);
    const { system, title } = assigned;
    if (assigned.submissions.length === 0) {
      const problems = assigned.rest.flatMap(({ kind, reason }) => (kind === 'problem' ? [reason] : []));
      throw new UserError([`${source} contains nothing that can be imported`, ...new Set(problems)]);
    }
    const { ids, unknown, remarks } = options.identify?.(studentsOf(assigned)) ?? NO_ROSTER;
    const known = [...record.values()].filter((one) => one.system === system);
    const { submissions, verdicts: refused } = admit(assigned.submissions, ids, exercises, known);
    const { plans, failed } = await planAll(submissions, record, options);
    const verdicts: FileVerdict[] = [...assigned.rest.map(verdictOnRest), ...refused, ...failed];
    const unassigned = verdicts.flatMap(({ file, status }) => (status === 'unclear' ? [file] : []));
    const students: ImportedStudent[] = [];
    try {
      await makeFolder(out);
      for (const plan of plans) {
        const { id } = plan.owner;
        const changes = await write(out, plan);
        record.set(id, recordOf(plan, system, changes, record.get(id)));
        students.push({ id, changes, undecided: plan.undecided });
        for (const verdict of finalVerdicts(plan, changes)) verdicts.push(verdict);
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
      title,
      remarks,
      unknown,
      students,
      absent: [...record.keys()].filter((id) => !present.has(id)),
      verdicts,
    };
  });
}
