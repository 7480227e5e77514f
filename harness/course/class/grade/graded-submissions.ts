import type {
  GradedExercise,
  Shows,
  SubmissionGrade,
  Versions,
} from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { Student } from '../../shared/model/students.ts';
import { type PointsChange, changesOf, standingsOf } from '../decisions/changes.ts';
import { Decisions } from '../decisions/decisions.ts';
import type { ClassRunOptions } from '../results/last-run.ts';
import type { ResultStore } from '../results/store.ts';

/** Plain data. */
export interface RunDescription {
  /** From `course.json`. */
  readonly title?: string;
  readonly seed: number;
  /** The engine's. */
  readonly harness: string;
  readonly versions?: Versions;
  readonly exercises: readonly GradedExercise[];
  /** The course has more exercises, so totals are not comparable with those of a whole run. */
  readonly isPartial?: true;
  /** Ids, sorted. */
  readonly submissions: readonly string[];
  /** Points by exercise and check. */
  readonly checks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Sorted by id. They decide no grade. */
  readonly students?: readonly Student[];
  /** Sentences on decisions that make the results complete. */
  readonly waiting?: readonly string[] | undefined;
  readonly options?: ClassRunOptions | undefined;
}

/** Level in `grades.json`: absent if students see everything. */
export const belowAll = (shows: Shows | undefined): Shows | undefined =>
  shows === 'all' ? undefined : shows;

/** @param shows default: the course's */
export const withShows = (run: RunDescription, shows: Shows | undefined): RunDescription =>
  shows === undefined
    ? run
    : {
        ...run,
        exercises: run.exercises.map((exercise) => ({ ...exercise, shows: belowAll(shows) })),
        options: { ...run.options, shows },
      };

export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** Graded files by exercise; absent for an exercise without readable files. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly PointsChange[];
}

/**
 * In the order of `submissions`, one in memory at a time for classes of any size.
 * @param kept changes of an earlier run, if this one changes nothing
 * @throws WriteError if a result was changed meanwhile
 */
export async function* gradedSubmissions(
  store: ResultStore,
  { exercises, isPartial, submissions }: Pick<RunDescription, 'exercises' | 'isPartial' | 'submissions'>,
  decisions = new Decisions(),
  kept?: readonly PointsChange[],
): AsyncGenerator<GradedSubmission> {
  for (const id of submissions) {
    const results = exercises.map((exercise) => store.read(id, exercise.id));
    const computed = results.map((result) => result.grade);
    const grade = decisions.apply(id, exercises, computed);
    yield {
      grade,
      sources: Object.fromEntries(
        results.flatMap(({ grade: { id: exercise }, files }) => (files ? [[exercise, files]] : [])),
      ),
      changes:
        kept?.filter(({ submission }) => submission === id) ??
        changesOf(id, store.standingsOf(id), standingsOf(grade, isPartial)),
    };
  }
}
