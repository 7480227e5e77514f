/** Uploaded file, by the name under which the system takes feedback for it. */
export interface Upload {
  readonly name: string;
  /** Absent for archives. */
  readonly exercise?: string;
}

/** Data from an import and the roster. None of it affects grades. */
export interface Student {
  /** Name of the submission's folder. */
  readonly id: string;
  readonly name?: string;
  /** Sections or groups. */
  readonly section?: string;
  /** Submission of the student's group, if that was graded. */
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
  /** User name. */
  readonly login?: string;
  /** Id of the system from which the submission came. */
  readonly system?: string;
  readonly kind?: 'student' | 'group' | 'anonymous';
  /** System's number for the user or group. */
  readonly number?: string;
  /** Only for systems that take feedback for each upload. */
  readonly uploads?: readonly Upload[];
}

export interface SubmissionFolder {
  /** Name of the folder; in a class, that of the student, even if the folder is the group's. */
  readonly id: string;
  /** Missing on disk if the student is on the roster and handed in nothing. */
  readonly folder: string;
}

/** Files that may be the solution of an exercise. */
export interface UndecidedFiles {
  /** Names that the student gave. */
  readonly files: readonly string[];
  /** Hash of their names and contents. */
  readonly source: string;
}

export interface DescribedStudents {
  /** One for each member of a group. */
  readonly submissions: readonly SubmissionFolder[];
  readonly students: readonly Student[];
  /** Candidates for missing solutions: by submission, then by exercise. */
  readonly undecided: ReadonlyMap<string, Readonly<Record<string, UndecidedFiles>>>;
  /** Lines about mismatches. */
  readonly remarks: readonly string[];
  /** Lines about what a person must decide before the results are complete. */
  readonly waiting: readonly string[];
}
