import { stat } from 'node:fs/promises';
import path from 'node:path';
import { refuseOverlap } from '../../shared/files/input-folders.ts';
import { hasManifest } from '../../shared/files/manifest.ts';
import { withFolderLock } from '../../shared/files/open-locked.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { makeFolder, writeAtomically, WriteError } from '../../shared/files/write-file.ts';
import { NAMES, TABLE } from '../../shared/model/class-files.ts';
import { admit } from './admit.ts';
import { assign, type Assigned, type Submission } from './assign.ts';
import type { ImportedCourse } from './candidates.ts';
import { allUnclear, type FileVerdict, tableOf, verdictOnUnread } from './file-verdict.ts';
import { withDownload } from './list-source.ts';
import type { Download } from './listed.ts';
import { csvOfNames, fullNameOf, keyOf, type NamedId, readNames } from './names.ts';
import { announced, type ImportPlan, planSubmission, recordOf } from './plan.ts';
import { type ImportedSubmission, type ImportRecord, readRecord, writeRecord } from './record.ts';
import type { ImportHints } from './top-level.ts';
import type { Undecided } from './undecided.ts';
import type { ClassComparison } from './write-solution.ts';

export interface ImportOptions extends ImportHints, Partial<Pick<ImportedCourse, 'given' | 'only'>> {
  /** A ZIP archive or a folder. */
  readonly source: string;
  /** Created if absent. */
  readonly out: string;
  /** Replaces work from other sources. */
  readonly replace?: boolean | undefined;
  readonly identify?: ((submissions: readonly NamedId[]) => Identified) | undefined;
}

export interface Identified {
  /** Only certain ones, by the keys of names. */
  readonly ids: ReadonlyMap<string, string>;
  /** A line for each row that does not fit. */
  readonly remarks: readonly string[];
}

export interface ImportedStudent {
  readonly id: string;
  /** By exercise with a solution. */
  readonly changes: ReadonlyMap<string, ClassComparison>;
  readonly undecided: Undecided;
}

export interface ImportReport extends Pick<Assigned, 'title'>, Pick<Identified, 'remarks'> {
  readonly source: string;
  readonly out: string;
  readonly exercises: readonly string[];
  readonly students: readonly ImportedStudent[];
  /** Students of earlier imports that are not in this download. */
  readonly absent: readonly string[];
  readonly waiting: number;
  readonly verdicts: readonly FileVerdict[];
}

/** Refuses a class folder that overlaps with the download or holds results. */
async function requireApart(source: string, out: string): Promise<void> {
  refuseOverlap(out, [{ folder: source, what: 'the download' }]);
  const stats = await stat(out).catch(() => undefined);
  if (stats !== undefined && !stats.isDirectory()) throw new UserError(`--out ${out} is not a folder`);
  if (await hasManifest(out))
    throw new UserError(`--out ${out} holds results of npm run grade. Choose another folder for the class.`);
}

const reasonOf = (error: unknown): string =>
  error instanceof WriteError ? error.message : `the import failed: ${String(error)}`;

/** A student without a solution gets a folder, too, to appear in the grades. @throws WriteError */
async function write(out: string, { owner, solutions }: ImportPlan): Promise<Map<string, ClassComparison>> {
  const folder = path.join(out, owner.id);
  await makeFolder(folder).catch(reasonOf);
  const changes = new Map<string, ClassComparison>();
  for (const [exercise, planned] of solutions) {
    const reason = await planned.write().catch(reasonOf);
    changes.set(exercise, reason === undefined ? planned.change : { kind: 'kept', reason });
  }
  return changes;
}

/** Verdicts on a student's files after writing. */
function finalVerdicts(
  { verdicts }: ImportPlan,
  changes: ReadonlyMap<string, ClassComparison>,
): FileVerdict[] {
  return verdicts.map((verdict) => {
    const change = verdict.exercise === undefined ? undefined : changes.get(verdict.exercise);
    if (verdict.status !== 'taken' || change?.kind !== 'kept') return verdict;
    const { place: _, ...rest } = verdict;
    return { ...rest, status: 'unclear', note: change.reason };
  });
}

/** Names a student for whom this fails, and goes on. */
async function planAll(
  submissions: readonly Submission[],
  record: ReadonlyMap<string, ImportedSubmission>,
  { source, out, replace = false, exercises, only, given = new Set() }: ImportOptions,
): Promise<{ readonly plans: readonly ImportPlan[]; readonly failed: readonly FileVerdict[] }> {
  const plans: ImportPlan[] = [];
  const failed: FileVerdict[] = [];
  const course = { exercises, given, only };
  const from = path.relative(out, source).replaceAll(path.sep, '/');
  for (const submission of submissions) {
    const { name, owner } = submission;
    const origin = { source: `${from}/${name.number ?? name.name}`, mayReplace: replace };
    try {
      plans.push(await planSubmission(out, submission, record.get(owner.id), origin, course));
    } catch (error) {
      for (const verdict of allUnclear(submission.origins, reasonOf(error))) failed.push(verdict);
    }
  }
  return { plans, failed };
}

function decide(submissions: readonly Submission[], record: ImportRecord, options: ImportOptions) {
  const before = readNames(options.out, record.names);
  // An unclear name must not take another's row.
  const idOf = ({ name, owner, unclear }: Submission): string =>
    before.get(keyOf(name))?.id || (unclear === undefined ? owner.id : '');
  const named = submissions.map((one) => ({ ...one.name, id: idOf(one) })).filter(({ id }) => id !== '');
  const identified = options.identify?.(named);
  const admitted = admit(submissions, options.exercises, before, identified?.ids);
  const entryOf = (row: NamedId) => [keyOf(row), row] as const;
  const decided = admitted.submissions.map(({ name, owner: { id } }) => entryOf({ ...name, id }));
  // A forgotten option has made the same names wait in another way.
  const here = new Set(submissions.map(({ owner }) => owner.id));
  return {
    admitted,
    identified,
    names: new Map([...record.names, ...decided]),
    table: new Map<string, NamedId>([
      ...[...before].filter(([, row]) => row.id !== '' || !here.has(fullNameOf(row))),
      ...admitted.waiting.map(entryOf),
      ...decided,
    ]),
  };
}

/**
 * Turns a download into a class: a folder for each student with a folder for each exercise. Two candidates for one place are both
 * rejected. Only files written by an import are changed or removed; those of another download only with `replace`. Everything is
 * read before anything is written.
 * @throws UserError, WriteError
 */
export async function importClass(options: ImportOptions): Promise<ImportReport> {
  await requireApart(options.source, options.out);
  return withFolderLock(options.out, async () => {
    const record = await readRecord(options.out);
    return withDownload(options.source, (download) => importDownload(download, record, options));
  });
}

/** Refuses an import without an option that an earlier one into this class had. */
function requireSameOptions({ names, hasRoster }: ImportRecord, options: ImportOptions): void {
  const { groups = false, out, identify } = options;
  const known = [...names.values()];
  if (known.length === 0) return;
  if (hasRoster && identify === undefined)
    throw new UserError(`${out} was imported with a roster: add --roster, or choose another folder`);
  if (known.some(({ kind }) => kind === 'group') === groups) return;
  throw new UserError(
    `${out} is a class of ${groups ? 'students: leave out' : 'groups: add'} --groups, or choose another folder`,
  );
}

async function importDownload(
  download: Download,
  record: ImportRecord,
  options: ImportOptions,
): Promise<ImportReport> {
  const { source, out, exercises, only } = options;
  const assigned = assign(download, options);
  if (assigned.submissions.length === 0) {
    const problems = assigned.rest.flatMap(({ kind, reason }) => (kind === 'problem' ? [reason] : []));
    throw new UserError([`${source} contains nothing that can be imported`, ...new Set(problems)]);
  }
  if (record.isOld && assigned.submissions.some(({ name }) => name.login !== undefined))
    throw new UserError(
      `${out} was made by an earlier version, which shortened the names of repositories: import everything into a new folder`,
    );
  requireSameOptions(record, options);
  const { admitted, identified, names, table } = decide(assigned.submissions, record, options);
  const before = record.submissions;
  const { plans, failed } = await planAll(admitted.submissions, before, options);
  const rest = assigned.rest.map((one) => ({ file: one.path.join('/'), ...verdictOnUnread(one) }));
  const verdicts: FileVerdict[] = [...rest, ...admitted.verdicts, ...failed];
  const unassigned = verdicts.flatMap(({ file, status }) => (status === 'unclear' ? [file] : []));
  const students: ImportedStudent[] = [];
  // The next import must know all files of this one, even if it is stopped.
  const submissions = new Map([...before, ...plans.map((plan) => announced(plan, before))]);
  const hasRoster = options.identify === undefined ? record.hasRoster : true;
  const writeDown = (): Promise<void> => writeRecord(out, { submissions, unassigned, names, hasRoster });
  await writeDown();
  try {
    for (const plan of plans) {
      const { id } = plan.owner;
      const changes = await write(out, plan);
      submissions.set(id, recordOf(plan, changes, before.get(id)));
      students.push({ id, changes, undecided: plan.undecided });
      for (const verdict of finalVerdicts(plan, changes)) verdicts.push(verdict);
    }
  } finally {
    await writeDown();
  }
  await writeAtomically(path.join(out, NAMES), csvOfNames(table));
  await writeAtomically(path.join(out, TABLE), tableOf(verdicts));
  const present = new Set(students.map(({ id }) => id));
  return {
    source,
    out,
    exercises: only === undefined ? exercises : [only],
    title: assigned.title,
    remarks: identified?.remarks ?? [],
    waiting: admitted.waiting.length,
    students,
    absent: [...submissions.keys()].filter((id) => !present.has(id)),
    verdicts,
  };
}
