import type {
  GradedExercise,
  Shows,
  SubmissionGrade,
  Versions,
} from '../../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../../core/sandbox/index.ts';
import type { Student } from '../../shared/model/students.ts';
import { type Change, changesOf, standingsOf } from '../decisions/changes.ts';
import { Decisions } from '../decisions/decisions.ts';
import type { RunOptions } from '../results/last-run.ts';
import type { ResultStore } from '../results/store.ts';

/** What one run grades: submissions, exercises and the seed. Plain data. */
export interface RunDescription {
  /** The name of the course, if `course.json` gives one. */
  readonly title?: string;
  readonly seed: number;
  /** A hash of the harness and its libraries. */
  readonly harness: string;
  readonly versions?: Versions;
  readonly exercises: readonly GradedExercise[];
  /** There are more exercises in the course: a total is not the one that a person has decided about. */
  readonly isPartial?: true;
  /** The ids, sorted. */
  readonly submissions: readonly string[];
  /** The points of the checks, by exercise and by check. */
  readonly checks?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** What is known about the students, sorted by id. It decides no grade. */
  readonly students?: readonly Student[];
  /** What a person must decide about the class before the results are complete, a line each. */
  readonly waiting?: readonly string[] | undefined;
  readonly options?: RunOptions | undefined;
}

/** A level as grades have it: none if students see everything. */
export const belowAll = (shows: Shows | undefined): Shows | undefined =>
  shows === 'all' ? undefined : shows;

/** A run whose students see so much of failed checks, whatever the course says. @param shows default: what it says */
export const withShows = (run: RunDescription, shows: Shows | undefined): RunDescription =>
  shows === undefined
    ? run
    : {
        ...run,
        exercises: run.exercises.map((exercise) => ({ ...exercise, shows: belowAll(shows) })),
        options: { ...run.options, shows },
      };

/** The grade of one submission with everything else that reports show about it. */
export interface GradedSubmission {
  readonly grade: SubmissionGrade;
  /** The files that were graded, by exercise; an exercise without readable files is absent. */
  readonly sources: Readonly<Record<string, SourceFiles>>;
  readonly changes: readonly Change[];
}

/**
 * Reads the grades of a class, in the order of `submissions`. Only one submission is in memory
 * at a time, so that a class of any size can be reported.
 * @param decisions what makes a grade of a submission of those of its exercises
 * @param kept what an earlier run changed, if this one changes nothing
 * @throws WriteError if a result was changed meanwhile
 */
export async function* gradedSubmissions(
  store: ResultStore,
  { exercises, isPartial, submissions }: Pick<RunDescription, 'exercises' | 'isPartial' | 'submissions'>,
  decisions = new Decisions(),
  kept?: readonly Change[],
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
