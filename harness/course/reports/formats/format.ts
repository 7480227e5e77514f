import type { GradedExercise, Grades } from '../../../core/model/grades.generated.ts';
import type { Fingerprint } from '../../analysis/index.ts';
import type { Change, GradedSubmission } from '../../classes/class-grades.ts';

/** What a format knows of a run before its submissions come. */
export interface ReportedRun {
  readonly seed: number;
  readonly exercises: readonly GradedExercise[];
  /** Number of submissions. */
  readonly size: number;
  /** Solutions of our own, which submissions can look like. */
  readonly origins: readonly Fingerprint[];
}

/** What is known at the end of a run: the grades without their evidence, which would not fit into memory. */
export interface ClassOverview {
  readonly grades: Grades;
  readonly changes: readonly Change[];
}

/** A file within a folder of the results. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Writes one file, submission by submission, in the order of their ids. */
export interface FileWriter {
  /** The text before all submissions. */
  readonly head?: string;
  /** The text of one submission. */
  readonly add: (submission: GradedSubmission) => string;
  /** The text after all submissions. */
  readonly end?: () => string;
}

/** Writes a folder: a file for each submission, then files about all of them. */
export interface FolderWriter {
  readonly add: (submission: GradedSubmission) => ResultFile;
  readonly end?: (overview: ClassOverview) => readonly ResultFile[];
}

/** One output format. A new one is a module beside this one and an entry in `index.ts`. */
export type ResultFormat = {
  /** Of the file or folder, within the folder of the results. */
  readonly name: string;
  /** Whether this run has it; without it every run does. */
  readonly applies?: (run: ReportedRun) => boolean;
} & (
  | { readonly kind: 'file'; readonly start: (run: ReportedRun) => FileWriter }
  | { readonly kind: 'folder'; readonly start: (run: ReportedRun) => FolderWriter }
);
