import type { GradedExercise, SubmissionGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Student } from '../shared/model/students.ts';

/** A system from which submissions come, or to which grades and feedback go. */
export interface System {
  /** In options, names of files and `import.json`: `moodle`. */
  readonly id: string;
  /** As people read it: `Moodle`. */
  readonly name: string;
  /**
   * Reads the names at the top of a download.
   * @param kind as the instructor says it
   */
  readonly claims?: (names: readonly string[], kind?: StudentOrGroup) => Layout['claim'];
  /** Pattern of the number that it adds to a file name that exists already. */
  readonly copyMark?: string;
  readonly list?: StudentList;
  /** Every run writes it. */
  readonly grades?: Gradebook;
  readonly feedback?: Feedback;
}

// Downloads

/** A path; an archive counts as a folder. */
export type Segments = readonly string[];

/** Said by the instructor: systems name groups like students, who choose their names. */
export type StudentOrGroup = 'student' | 'group';

export interface Owner extends Pick<Student, 'name' | 'number' | 'system'> {
  /** Full name in the system. */
  readonly id: string;
  readonly kind: NonNullable<Student['kind']>;
  readonly late?: true;
}

/** Meaning of a path's first segment. */
export interface Claim {
  readonly owner: Owner;
  /** Login of a user, or name of a team, in the name of a repository. */
  readonly login?: string;
  /** The student's own name for a file. */
  readonly file?: string | undefined;
  /** Why a person must say whose it is, and what helps; the owner then has no number. */
  readonly unclear?: string | undefined;
}

export interface Layout {
  /** Absent where people chose the names. */
  readonly system?: string;
  /** `a download from Moodle` */
  readonly title: string;
  /** @returns `undefined` if the system gives no student's file or folder such a name */
  readonly claim: (segment: string) => Claim | undefined;
}

// Lists of students

export type StudentField =
  | keyof Pick<
      Student,
      'id' | 'name' | 'email' | 'idNumber' | 'sisId' | 'login' | 'section' | 'late' | 'attempt'
    >
  | 'firstName'
  | 'lastName'
  | 'group';

export interface StudentList {
  /** Added to those that all systems share. */
  readonly headings?: Partial<Readonly<Record<StudentField, readonly string[]>>>;
  /**
   * Finds the column with the system's student number; -1 in another system's list.
   * @param headings in lower case
   */
  readonly numberColumn: (headings: readonly string[]) => number;
  readonly numberIn: (cell: string) => string | undefined;
  /** The same column in words: `ID, as in Canvas's gradebook`. */
  readonly numberHint: string;
  readonly isNoStudent?: (number: string, firstCell: string) => boolean;
}

// Grades

interface OneGrade {
  readonly grade: SubmissionGrade;
}

export interface GradebookRun {
  readonly exercises: readonly GradedExercise[];
  /** Sorted ids. */
  readonly submissions: readonly string[];
  readonly students?: ReadonlyMap<string, Student>;
}

export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Gets the submissions one by one, sorted by id. */
export interface WriterOfFile<Submission, Overview> {
  readonly head?: string;
  readonly add: (submission: Submission) => string | Buffer;
  readonly end?: (overview: Overview) => string | Buffer;
}

export interface WriterOfFolder<Submission, Overview> {
  readonly add: (submission: Submission) => ResultFile;
  readonly end?: (overview: Overview) => Iterable<ResultFile>;
}

/** File or folder of the results, written in one pass over a run's submissions. */
export type Format<Run, Submission, Overview> = {
  readonly name: string;
} & (
  | { readonly kind: 'file'; readonly start: (run: Run) => WriterOfFile<Submission, Overview> }
  | {
      readonly kind: 'folder';
      readonly files: (run: Run) => readonly string[];
      readonly start: (run: Run) => WriterOfFolder<Submission, Overview>;
    }
);

export type Gradebook = Format<GradebookRun, OneGrade, unknown> & {
  /** It has a column for each exercise and no total, because the system adds up. */
  readonly hasNoTotal?: true;
};

// Feedback

/** A student to whom feedback goes. */
export interface Recipient {
  readonly submission: OneGrade & { readonly sources: Readonly<Record<string, SourceFiles>> };
  /** A complete HTML document. */
  readonly page: () => string;
  readonly text: (exercise: string) => readonly string[];
}

export interface PackedFile {
  /** Path with slashes. */
  readonly name: string;
  /** Text, or the files of an archive. */
  readonly content: string | readonly PackedFile[];
}

export type Addressed =
  | { readonly files: (recipient: Recipient) => readonly PackedFile[] }
  | { readonly refused: string };

export const notFrom = (name: string) => ({ refused: `not imported from ${name}` });

/** Goes back in an archive for the students of the system, or in a folder. */
export interface Feedback {
  readonly address: (student: Student | undefined) => Addressed;
  /** Sentences on what to do with the files. */
  readonly advice: readonly string[];
  /** It finds students by the names that it gave to uploads; all group members see it. */
  readonly isByUpload?: true;
  /** Takes pages for the students of any class, imported or not. */
  readonly folder?: { readonly name: string; readonly pageOf: (id: string) => string };
  readonly table?: FeedbackTable;
}

/** A CSV file beside the feedback. */
export interface FeedbackTable {
  /** Path in the folder of results. */
  readonly name: string;
  /** The system's own file can be filled in. */
  readonly isWorksheet?: true;
  /** @throws UserError where a given one is not of this assignment */
  readonly make: (graded: FeedbackClass, given?: GivenTable) => MadeTable;
}

/** Grades without those of checks. */
export interface FeedbackClass {
  readonly grades: {
    readonly exercises: readonly GradedExercise[];
    readonly submissions: readonly SubmissionGrade[];
  };
  readonly students: ReadonlyMap<string, Student>;
}

export interface GivenTable {
  readonly file: string;
  readonly text: string;
  readonly column: string;
}

export interface MadeTable {
  readonly text: string;
  readonly filled: number;
  readonly notes?: readonly Note[];
}

/** A sentence about each of some students, and advice for all of them. */
export interface Note {
  readonly students: ReadonlyMap<string, string>;
  readonly advice?: string;
}
