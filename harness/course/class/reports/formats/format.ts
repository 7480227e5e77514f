import type { Grades } from '../../../../core/model/grades.generated.ts';
import type { Student } from '../../../shared/model/students.ts';
import type { Change } from '../../decisions/changes.ts';
import type { GradedFolder } from '../../grade/grade-folder.ts';
import type { GradedSubmission } from '../../grade/graded-submissions.ts';

/** What a format knows before it receives the first submission. */
export interface ReportedRun extends Pick<
  GradedFolder['run'],
  'title' | 'seed' | 'versions' | 'exercises' | 'isPartial' | 'submissions'
> {
  /** What is known about the students, by the ids of their submissions. */
  readonly students?: ReadonlyMap<string, Student>;
  /** The version and the fingerprint of the program that writes the results. */
  readonly program?: string;
}

/** What a format receives after the last submission. */
export interface ClassOverview {
  /** Without counterexamples and other evidence, which would not fit into memory for a large class. */
  readonly grades: Grades;
  readonly changes: readonly Change[];
}

/** A file in a folder of results. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Writes one file: text, or bytes. The submissions arrive one by one, sorted by id. */
export interface FileWriter {
  /** The text before all submissions. */
  readonly head?: string;
  /** Returns the text of one submission. */
  readonly add: (submission: GradedSubmission) => string | Buffer;
  /** Returns the text after all submissions. */
  readonly end?: (overview: ClassOverview) => string | Buffer;
}

/** Writes a folder: one file per submission, then files about the whole class. */
export interface FolderWriter {
  readonly add: (submission: GradedSubmission) => ResultFile;
  readonly end?: (overview: ClassOverview) => Iterable<ResultFile>;
}

/** An output format. To add one, write a module beside this one and list it in `index.ts`. */
export type ResultFormat = {
  /** The name of the file or folder within the results folder. */
  readonly name: string;
} & (
  | { readonly kind: 'file'; readonly start: (run: ReportedRun) => FileWriter }
  | {
      readonly kind: 'folder';
      /** The names of all files that a run writes into the folder. */
      readonly files: (run: ReportedRun) => readonly string[];
      readonly start: (run: ReportedRun) => FolderWriter;
    }
);
