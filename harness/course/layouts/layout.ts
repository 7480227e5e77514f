import type { Student, System } from '../model/students.ts';

/** The names of the folders around a file and of the file itself. An archive counts as a folder. */
export type Segments = readonly string[];

/** Whom a file of a download belongs to, as far as its name says. */
export interface Owner extends Pick<Student, 'name' | 'number'> {
  /** What the name says of whose it is; not checked. It becomes the name of the submission's folder in the class. */
  readonly id: string;
  readonly kind: NonNullable<Student['kind']>;
  /** The system marked the submission as late. */
  readonly late?: true;
}

/** What the first segment of a path says. */
export interface Claim {
  readonly owner: Owner;
  /** The student's own file name, if the segment stands for a file. */
  readonly file?: string;
  /** Why it is not a file that was handed in. */
  readonly refused?: string;
  /** Why it is not known whose it is, and what to do. */
  readonly unclear?: string | undefined;
  /** Its name is one that teachers give to groups. Nothing follows from it; it is asked about. */
  readonly mayBeGroup?: boolean;
}

/** How a system names what it lets instructors download. */
export interface Layout {
  readonly system: System;
  /** In words, such as "a download from Moodle". */
  readonly title: string;
  /** @returns `undefined` if the system would not give this name to a file or a folder of a student */
  readonly claim: (segment: string) => Claim | undefined;
}

/** Groups exist only where the instructor says so: systems name them as they name students, who choose their names. */
export const studentOrGroup = (isGroups: boolean): 'student' | 'group' => (isGroups ? 'group' : 'student');
