/** A file to which a system gave a name under which it takes feedback. */
export interface Upload {
  readonly name: string;
  /** The exercise that it is the solution of; absent for archives. */
  readonly exercise?: string;
}

/** What an import and the roster say about a student. It decides no grade. */
export interface Student {
  /** The name of the submission's folder. */
  readonly id: string;
  readonly name?: string;
  /** A section of the course, or groups. */
  readonly section?: string;
  /** The submission of the student's group, if its work was graded. */
  readonly memberOf?: string;
  /** The submission came after the deadline. It costs no points here. */
  readonly late?: boolean;
  /** Which attempt was graded, from 1. */
  readonly attempt?: number;
  readonly email?: string;
  /** The number that the school gave. */
  readonly idNumber?: string;
  /** The id in the school's information system. */
  readonly sisId?: string;
  /** A user name. */
  readonly login?: string;
  /** The id of the system from which the submission came. */
  readonly system?: string;
  /** Whose submission it is. */
  readonly kind?: 'student' | 'group' | 'anonymous';
  /** The system's number of the user or group. */
  readonly number?: string;
  /** What the student uploaded, where feedback goes back for uploads. */
  readonly uploads?: readonly Upload[];
}

/** What is graded for one student. */
export interface SubmissionFolder {
  /** In a class, the folder's name, unless the folder is that of the student's group. */
  readonly id: string;
  /** It does not exist if the student is on the roster and handed in nothing. */
  readonly folder: string;
}

/** Files that may be the solution of an exercise. */
export interface UndecidedFiles {
  /** As the student named them. */
  readonly files: readonly string[];
  /** A hash of their names and contents. */
  readonly source: string;
}

/** What an import and a roster say about the students of a class. */
export interface DescribedStudents {
  /** A group's submission counts for each of its members. */
  readonly submissions: readonly SubmissionFolder[];
  readonly students: readonly Student[];
  /** Files that may be solutions of exercises that a submission lacks: by submission, then by exercise. */
  readonly undecided: ReadonlyMap<string, Readonly<Record<string, UndecidedFiles>>>;
  /** What does not fit, a line each. */
  readonly remarks: readonly string[];
  /** What a person must decide before the results are complete, a line each. */
  readonly waiting: readonly string[];
}
