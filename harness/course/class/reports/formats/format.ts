import type { Grades } from '../../../../core/model/grades.generated.ts';
import type { Format, WriterOfFile, WriterOfFolder } from '../../../lms/index.ts';
import type { SameMistake } from '../../../shared/model/same-mistakes.ts';
import type { Student } from '../../../shared/model/students.ts';
import type { PointsChange } from '../../decisions/changes.ts';
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
  readonly sameMistakes: readonly SameMistake[];
  readonly changes: readonly PointsChange[];
}

export type FileWriter = WriterOfFile<GradedSubmission, ClassOverview>;
export type FolderWriter = WriterOfFolder<GradedSubmission, ClassOverview>;

/** An output format. To add one, write a module beside this one and list it in `index.ts`; a gradebook belongs to its system. */
export type ResultFormat = Format<ReportedRun, GradedSubmission, ClassOverview>;
