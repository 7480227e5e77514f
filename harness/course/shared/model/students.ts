/** File by its name in a system that takes feedback for it. */
export interface Upload {
  readonly name: string;
  /** Absent for archives. */
  readonly exercise?: string;
}

/** Data from imports and rosters; affects no grade. */
export interface Student {
  /** Name of the submission's folder. */
  readonly id: string;
  readonly name?: string;
  /** Sections or groups. */
  readonly section?: string;
  /** Group's submission, if that was graded. */
  readonly memberOf?: string;
  /** Submitted after the deadline; costs no points here. */
  readonly late?: boolean;
  /** Graded attempt, from 1. */
  readonly attempt?: number;
  readonly email?: string;
  /** School's number for the student. */
  readonly idNumber?: string;
  /** Id in the school's information system. */
  readonly sisId?: string;
  readonly login?: string;
  readonly system?: string;
  readonly kind?: 'student' | 'group' | 'anonymous';
  /** System's number for the user or group. */
  readonly number?: string;
  /** Only for systems that take feedback for each upload. */
  readonly uploads?: readonly Upload[];
}

export interface SubmissionFolder {
  /** In a class the student's folder name, even if `folder` is a group's. */
  readonly id: string;
  /** Absent if the student is on the roster and handed in nothing. */
  readonly folder: string;
}

export interface UndecidedFiles {
  /** As the student named them. */
  readonly files: readonly string[];
  /** Hash of the files' names and contents. */
  readonly source: string;
}

export interface DescribedStudents {
  /** One for each member of a group. */
  readonly submissions: readonly SubmissionFolder[];
  readonly students: readonly Student[];
  /** Candidates for missing solutions, by submission and exercise. */
  readonly undecided: ReadonlyMap<string, Readonly<Record<string, UndecidedFiles>>>;
  /** Lines about mismatches. */
  readonly remarks: readonly string[];
  /** Lines about decisions that must be made before results are complete. */
  readonly waiting: readonly string[];
}
