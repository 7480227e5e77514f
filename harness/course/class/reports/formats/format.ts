import type { Grades } from '../../../../core/model/grades.generated.ts';
import type { Student } from '../../../shared/model/students.ts';
import type { Change } from '../../decisions/changes.ts';
import type { GradedFolder } from '../../grade/grade-folder.ts';
import type { GradedSubmission } from '../../grade/graded-submissions.ts';

/** Known before the first submission. */
export interface ReportedRun extends Pick<
  GradedFolder['run'],
  'title' | 'seed' | 'versions' | 'exercises' | 'isPartial' | 'submissions'
> {
  /** By the ids of their submissions. */
  readonly students?: ReadonlyMap<string, Student>;
  /** Version and fingerprint of the program that writes the results. */
  readonly program?: string;
}

/** Known after the last submission. */
export interface ClassOverview {
  /** Without counterexamples and other evidence, which would fill the memory for a large class. */
  readonly grades: Grades;
  readonly changes: readonly Change[];
}

/** A file in a folder of results. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Writes one file. Submissions arrive one by one, sorted by id. */
export interface FileWriter {
  /** Precedes all submissions. */
  readonly head?: string;
  readonly add: (submission: GradedSubmission) => string | Buffer;
  /** Follows all submissions. */
  readonly end?: (overview: ClassOverview) => string | Buffer;
}

/** Writes a file for each submission, then files about the class. */
export interface FolderWriter {
  readonly add: (submission: GradedSubmission) => ResultFile;
  readonly end?: (overview: ClassOverview) => Iterable<ResultFile>;
}

/** Output format. To add one, write a module beside this one and list it in `index.ts`. */
export type ResultFormat = {
  /** File or folder within the results folder. */
  readonly name: string;
} & (
  | { readonly kind: 'file'; readonly start: (run: ReportedRun) => FileWriter }
  | {
      readonly kind: 'folder';
      /** Names of all files in the folder. */
      readonly files: (run: ReportedRun) => readonly string[];
      readonly start: (run: ReportedRun) => FolderWriter;
    }
);
