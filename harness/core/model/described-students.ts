import type { Student } from './students.ts';

/** What an import and a roster say about the students of a class. */
export interface DescribedStudents {
  readonly students: readonly Student[];
  /** What does not fit, a line each. */
  readonly remarks: readonly string[];
}
