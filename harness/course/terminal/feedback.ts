import { sanitizeLine } from '../../core/explain/index.ts';
import type { MadeTable, System } from '../lms/index.ts';
import { counted } from '../model/counted.ts';

/** Who gets feedback. */
export interface FeedbackSummary {
  /** The number of students whose feedback is in the archive or the folder. */
  readonly students: number;
  /** Students who get none through this system, with the reason. */
  readonly refused: ReadonlyMap<string, string>;
  readonly table?: MadeTable | undefined;
}

/** At most so many students are named. */
const MAX_NAMED = 20;

/** A line for each student, and an empty one; none without students. */
function named(students: ReadonlyMap<string, string>, advice?: string): string[] {
  if (students.size === 0) return [];
  const lines = [...students].slice(0, MAX_NAMED).map(([id, text]) => `${sanitizeLine(id)}: ${text}`);
  const more = students.size - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : []), '', ...(advice ? [advice, ''] : [])];
}

/**
 * Says who gets no feedback, where the files are, and what to do with them.
 * @param places the archive or the folder, and the table beside it
 * @param bytes the size of the archive; `undefined` for a folder
 */
export function renderFeedback(
  { students, refused, table }: FeedbackSummary,
  { feedback }: System,
  {
    pages,
    worksheet,
    bytes,
  }: { readonly pages: string; readonly worksheet: string; readonly bytes?: number },
): string[] {
  const size = bytes === undefined ? '' : `, ${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;
  const without = new Map([...refused].map(([id, reason]) => [id, `no feedback: ${reason}`]));
  return [
    ...named(without),
    ...(table?.notes ?? []).flatMap((note) => named(note.students, note.advice)),
    sanitizeLine(`feedback:  ${pages} (${counted(students, 'student')}${size})`),
    ...(table && feedback!.table!.isWorksheet
      ? [sanitizeLine(`worksheet: ${worksheet} (${counted(table.filled, 'grade')})`)]
      : []),
    ...feedback!.advice,
  ];
}
