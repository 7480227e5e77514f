import type { GradedExercise, SubmissionGrade } from '../../core/model/grades.generated.ts';
import type { SourceFiles } from '../../core/sandbox/index.ts';
import type { Student } from '../shared/model/students.ts';

/**
 * All that is known about one system from which submissions come, or to which grades and feedback go. Each part is
 * optional. To add a system, write a module beside this one and list it in `systems.ts`.
 */
export interface System {
  /** In options, names of files and `import.json`: `moodle`. */
  readonly id: string;
  /** As people read it: `Moodle`. */
  readonly name: string;
  /**
   * Reads the names in its downloads.
   * @param names at the top of a download
   * @param kind whose submissions they are, if the instructor has said it
   */
  readonly claims?: (names: readonly string[], kind?: StudentOrGroup) => Layout['claim'];
  /** What it adds to the name of a file that exists already, before the ending: a part of a regular expression. */
  readonly copyMark?: string;
  /** The lists of students that it exports. */
  readonly list?: StudentList;
  /** The file or folder of grades that it reads; every run writes it. */
  readonly grades?: Gradebook;
  readonly feedback?: Feedback;
}

// Downloads

/** The names of the folders around a file and of the file itself. An archive counts as a folder. */
export type Segments = readonly string[];

/** Groups exist only where the instructor says so: systems name them as they name students, who choose their names. */
export type StudentOrGroup = 'student' | 'group';

/** Whom a file of a download belongs to, as far as its name says. */
export interface Owner extends Pick<Student, 'name' | 'number' | 'system'> {
  /** The full name that the system gave. Without a roster the submission's folder in the class gets it. */
  readonly id: string;
  readonly kind: NonNullable<Student['kind']>;
  /** The system marked the submission as late. */
  readonly late?: true;
}

/** What the first segment of a path says. */
export interface Claim {
  readonly owner: Owner;
  /** The login of a user, or the name of a team, in the name of a repository. */
  readonly login?: string;
  /** The student's own file name, if the segment stands for a file. */
  readonly file?: string | undefined;
  /** Why it is not known whose it is, and what helps: a person decides. The owner then has no number. */
  readonly unclear?: string | undefined;
}

/** How a system names what it lets instructors download. */
export interface Layout {
  /** The id of the system that gave the names; absent where people chose them. */
  readonly system?: string;
  /** In words, such as "a download from Moodle". */
  readonly title: string;
  /** @returns `undefined` if the system would not give this name to a file or a folder of a student */
  readonly claim: (segment: string) => Claim | undefined;
}

// Lists of students

/** What a column of a list of students says. */
export type Field =
  | keyof Pick<
      Student,
      'id' | 'name' | 'email' | 'idNumber' | 'sisId' | 'login' | 'section' | 'late' | 'attempt'
    >
  | 'firstName'
  | 'lastName'
  | 'group';

/** What is particular about the lists of students that a system exports. */
export interface StudentList {
  /** Its own headings, beside those that everyone uses. */
  readonly headings?: Partial<Readonly<Record<Field, readonly string[]>>>;
  /**
   * The index of the column in which the system's number of the student is; -1 if it did not make the list.
   * @param headings in lower case
   */
  readonly numberColumn: (headings: readonly string[]) => number;
  /** The number in a cell of that column that is not empty; `undefined` if there is none. */
  readonly numberIn: (cell: string) => string | undefined;
  /** The same column in words: `ID, as in Canvas's gradebook`. */
  readonly numberHint: string;
  /** Whether a row is about no student. */
  readonly isNoStudent?: (number: string, firstCell: string) => boolean;
}

// Grades

interface OneGrade {
  readonly grade: SubmissionGrade;
}

/** What a gradebook knows of a run: the exercises, the sorted ids of the submissions, and the students. */
export interface GradebookRun {
  readonly exercises: readonly GradedExercise[];
  readonly submissions: readonly string[];
  readonly students?: ReadonlyMap<string, Student>;
}

/** A file in a folder of results. */
export interface ResultFile {
  readonly name: string;
  readonly text: string;
}

/** Writes one file: text, or bytes. The submissions arrive one by one, sorted by id. */
export interface FileWriter<Submission, Overview> {
  /** The text before all submissions. */
  readonly head?: string;
  /** Returns the text of one submission. */
  readonly add: (submission: Submission) => string | Buffer;
  /** Returns the text after all submissions. */
  readonly end?: (overview: Overview) => string | Buffer;
}

/** Writes a folder: one file for each submission, then files about the whole class. */
export interface FolderWriter<Submission, Overview> {
  readonly add: (submission: Submission) => ResultFile;
  readonly end?: (overview: Overview) => Iterable<ResultFile>;
}

/** A file or a folder of the results, written in one pass over the submissions of a run. */
export type Format<Run, Submission, Overview> = {
  /** The name of the file or folder within the results folder. */
  readonly name: string;
} & (
  | { readonly kind: 'file'; readonly start: (run: Run) => FileWriter<Submission, Overview> }
  | {
      readonly kind: 'folder';
      /** The names of all files that a run writes into the folder. */
      readonly files: (run: Run) => readonly string[];
      readonly start: (run: Run) => FolderWriter<Submission, Overview>;
    }
);

/** A format that knows the grades and the students, and nothing else of a run. */
export type Gradebook = Format<GradebookRun, OneGrade, unknown> & {
  /** It has a column for each exercise and no total, because the system adds up. */
  readonly hasNoTotal?: true;
};

// Feedback

/** One student's graded submission. */
export interface Recipient {
  readonly submission: OneGrade & { readonly sources: Readonly<Record<string, SourceFiles>> };
  /** Renders the student's page: a complete HTML document. */
  readonly page: () => string;
  /** Renders one exercise as text. */
  readonly text: (exercise: string) => readonly string[];
}

/** A file in an archive or a folder. */
export interface PackedFile {
  /** Its path, with slashes. */
  readonly name: string;
  /** A text, or the files of an archive. */
  readonly content: string | readonly PackedFile[];
}

/** Where a system expects a student's feedback, or why it takes none. */
export type Addressed =
  | { readonly files: (recipient: Recipient) => readonly PackedFile[] }
  | { readonly refused: string };

/** A student of another system, or of none. */
export const notFrom = (name: string) => ({ refused: `not imported from ${name}` });

/** How feedback goes back: in an archive for the students of the system, or in a folder. */
export interface Feedback {
  readonly address: (student: Student | undefined) => Addressed;
  /** What people do with the files, a sentence each. */
  readonly advice: readonly string[];
  /** It takes feedback for uploads, by the names that it gave to them: all members of a group see it. */
  readonly isByUpload?: true;
  /** A folder that takes a page for each student of any class, whether or not it was imported. */
  readonly folder?: { readonly name: string; readonly pageOf: (id: string) => string };
  readonly table?: FeedbackTable;
}

/** A CSV file about all students, beside the feedback. */
export interface FeedbackTable {
  /** Its path in the folder of results. */
  readonly name: string;
  /** It can be one that the system made, to be filled in. */
  readonly isWorksheet?: true;
  /** @throws UserError where a given one is not of this assignment */
  readonly make: (graded: FeedbackClass, given?: GivenTable) => MadeTable;
}

/** The grades of a class; of each submission, what does not depend on checks. */
export interface FeedbackClass {
  readonly grades: {
    readonly exercises: readonly GradedExercise[];
    readonly submissions: readonly SubmissionGrade[];
  };
  readonly students: ReadonlyMap<string, Student>;
}

/** A table to be filled in. */
export interface GivenTable {
  readonly file: string;
  readonly text: string;
  /** The heading of its column of grades. */
  readonly column: string;
}

/** A table, the number of grades in it, and what a person should know about some students. */
export interface MadeTable {
  readonly text: string;
  readonly filled: number;
  readonly notes?: readonly Note[];
}

/** A sentence about each of several students, and one about all of them. */
export interface Note {
  readonly students: ReadonlyMap<string, string>;
  readonly advice?: string;
}
