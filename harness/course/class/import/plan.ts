import path from 'node:path';
import { group, sort } from 'd3-array';
import { SOLUTION_FILE } from '../../../core/model/solution-file.ts';
import { isZip, systemOf } from '../../lms/index.ts';
import type { Upload } from '../../shared/model/students.ts';
import type { HandedIn, Submission } from './assign.ts';
import type { ImportedCourse } from './candidates.ts';
import type { Found } from './listed.ts';
import { place, type Placement } from './place.ts';
import { exerciseOf, type ImportedFile, type ImportedSubmission } from './record.ts';
import type { Undecided } from './undecided.ts';
import { unpack } from './unpack.ts';
import {
  type ClassComparison,
  type SolutionOrigin,
  otherSource,
  planSolution,
  type PlannedSolution,
} from './write-solution.ts';

/** An import of one student, before anything is written. Holds only files that will be. */
export interface ImportPlan extends Pick<Placement, 'undecided' | 'verdicts'> {
  readonly owner: Submission['owner'];
  readonly uploads: readonly Upload[];
  readonly solutions: ReadonlyMap<string, PlannedSolution>;
  /** Recorded part of `undecided`: a download never makes work of another source undecided. */
  readonly recorded: Undecided;
}

/** Files that a system may take feedback for, by its names. */
function uploadsOf(files: readonly HandedIn<Found>[], solutions: Placement['solutions']): Upload[] {
  const exercises = new Map(
    [...solutions].map(([id, own]) => [own.find(({ name }) => name === SOLUTION_FILE)?.file, id]),
  );
  const uploads = files.flatMap(({ file: { path: segments }, inside }): Upload[] => {
    const name = segments[segments.length - inside.length]!;
    const exercise = exercises.get(segments.join('/'));
    if (isZip(name)) return [{ name }];
    return exercise === undefined ? [] : [{ name, exercise }];
  });
  return [...new Map(uploads.map((upload) => [upload.name, upload])).values()];
}

/**
 * @param out the class
 * @param before the record of earlier imports
 */
export async function planSubmission(
  out: string,
  submission: Submission,
  before: ImportedSubmission | undefined,
  origin: SolutionOrigin,
  course: ImportedCourse,
): Promise<ImportPlan> {
  const { owner, unclear } = submission;
  const written = group(before?.files ?? [], ({ place: at }) => exerciseOf(at));
  const writtenFor = (exercise: string): readonly ImportedFile[] => written.get(exercise) ?? [];
  const files = await unpack(submission.files);
  const { solutions, undecided, verdicts } = place(owner, files, course, [...written.keys()]);
  const folder = path.join(out, owner.id);
  const planned = new Map<string, PlannedSolution>();
  for (const [id, chosen] of solutions)
    planned.set(id, await planSolution(folder, id, chosen, writtenFor(id), origin));
  const isOwn = (exercise: string): boolean => otherSource(writtenFor(exercise), origin) === undefined;
  return {
    owner,
    undecided,
    verdicts,
    // From such a name a system would read another user.
    uploads: unclear === undefined ? uploadsOf(files, solutions) : [],
    solutions: planned,
    recorded: new Map([...undecided].filter(([exercise]) => isOwn(exercise))),
  };
}

/** During an import, any of the files may be written. */
export function announced(
  { owner, solutions }: ImportPlan,
  before: ReadonlyMap<string, ImportedSubmission>,
): readonly [string, ImportedSubmission] {
  const known = before.get(owner.id) ?? { ...owner, uploads: [], files: [] };
  const next = [...solutions.values()].flatMap(({ change }) =>
    change.kind === 'new' || change.kind === 'changed' ? change.files : [],
  );
  return [owner.id, { ...known, files: [...next, ...known.files] }];
}

/** After an import. */
export function recordOf(
  { owner, uploads, solutions, recorded }: ImportPlan,
  changes: ReadonlyMap<string, ClassComparison>,
  before: ImportedSubmission | undefined,
): ImportedSubmission {
  const written = [...changes].flatMap(([exercise, change]) =>
    change.kind === 'kept' ? [] : [[exercise, change.files] as const],
  );
  const replaced = new Set(written.map(([exercise]) => exercise));
  const isRefused = (exercise: string): boolean => changes.get(exercise)?.kind === 'kept';
  // A download without an exercise decides nothing about it.
  const earlier = Object.entries(before?.undecided ?? {}).filter(
    ([exercise]) => !solutions.has(exercise) || isRefused(exercise),
  );
  const undecided = Object.fromEntries([...earlier, ...recorded]);
  const others = (before?.files ?? []).filter(({ place: at }) => !replaced.has(exerciseOf(at)));
  const isOfOtherSource = [...changes.values()].some(
    (change) => change.kind === 'kept' && change.isOfOtherSource,
  );
  const about =
    isOfOtherSource && before !== undefined
      ? before
      : { ...owner, uploads: systemOf(owner.system)?.feedback?.isByUpload ? uploads : [] };
  return {
    ...about,
    files: sort([...others, ...written.flatMap(([, files]) => files)], (file) => file.place),
    undecided: Object.keys(undecided).length > 0 ? undecided : undefined,
  };
}
