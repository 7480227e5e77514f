import type { GradedSubmission } from '../classes/index.ts';
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
