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
  /** Students by submission. */
  readonly students?: ReadonlyMap<string, Student>;
  /** Version and fingerprint. */
  readonly program?: string;
}

/** Known after the last submission. */
export interface ClassOverview {
  /** Grades without evidence such as counterexamples, which would fill the memory. */
  readonly grades: Grades;
  readonly changes: readonly Change[];
}

export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Submissions arrive one by one, sorted by id. */
export interface FileWriter {
  readonly head?: string;
  readonly add: (submission: GradedSubmission) => string | Buffer;
  readonly end?: (overview: ClassOverview) => string | Buffer;
}

/** A file for each submission, then files about the class. */
export interface FolderWriter {
  readonly add: (submission: GradedSubmission) => ResultFile;
  readonly end?: (overview: ClassOverview) => Iterable<ResultFile>;
}

/** To add a format, write a module beside this one and list it in `index.ts`. */
export type ResultFormat = {
  readonly name: string;
} & (
  | { readonly kind: 'file'; readonly start: (run: ReportedRun) => FileWriter }
  | {
      readonly kind: 'folder';
      /** All files in the folder. */
      readonly files: (run: ReportedRun) => readonly string[];
      readonly start: (run: ReportedRun) => FolderWriter;
    }
);
