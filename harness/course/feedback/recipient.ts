import { group } from 'd3-array';
import type { GradedSubmission } from '../classes/index.ts';
import type { Student } from '../model/students.ts';
import type { PackedFile } from './archive.ts';

/** One student's graded submission. */
export interface Recipient {
  readonly submission: GradedSubmission;
  /** Renders the student's page: a complete HTML document. */
  readonly page: () => string;
  /** Renders one exercise as text. */
  readonly text: (exercise: string) => readonly string[];
}

/** Where a system expects a student's feedback, or why it takes none. */
export type Addressed =
  | { readonly files: (recipient: Recipient) => readonly PackedFile[] | Promise<readonly PackedFile[]> }
  | { readonly refused: string };

/**
 * The submissions that have one number of their system, each with all of them: nothing says which of them counts.
 * @returns by id
 */
export function sameNumber(students: ReadonlyMap<string, Student>): ReadonlyMap<string, readonly string[]> {
  const numbered = [...students.values()].filter(({ number }) => number !== undefined);
  const keyOf = ({ system, kind, number }: Student): string =>
    `${system} ${kind === 'group' ? 'group' : 'user'} ${number}`;
  return new Map(
    [...group(numbered, keyOf).values()].flatMap((same) => {
      const ids = same.map(({ id }) => id);
      return ids.length === 1 ? [] : ids.map((id) => [id, ids] as const);
    }),
  );
}
