import { statSync } from 'node:fs';
import path from 'node:path';
import { sanitizeLine } from '../../../core/explain/index.ts';
import type { MadeTable, System } from '../../lms/index.ts';
import { counted } from '../../shared/model/counted.ts';
import { cut } from '../../shared/terminal/index.ts';

export interface FeedbackSummary {
  /** Archive or folder. */
  readonly pages: string;
  /** Number of students with feedback. */
  readonly students: number;
  /** Reasons for no feedback, by student. */
  readonly refused: ReadonlyMap<string, string>;
  readonly table?: MadeTable | undefined;
}

const MAX_NAMED = 20;

/** @returns a line for each student, then the advice */
function studentLines(students: ReadonlyMap<string, string>, advice?: string): string[] {
  if (students.size === 0) return [];
  const lines = [...students].map(([id, text]) => `${sanitizeLine(id)}: ${text}`);
  return [...cut(lines, MAX_NAMED), '', ...(advice ? [advice, ''] : [])];
}

/** @param out folder of the written files */
export function renderFeedback(
  { pages, students, refused, table }: FeedbackSummary,
  { feedback }: System,
  out: string,
): string[] {
  const { advice, folder, table: { name = '', isWorksheet = false } = {} } = feedback!;
  const archive = path.join(out, pages);
  const size = folder ? '' : `, ${Math.ceil(statSync(archive).size / 1024).toLocaleString('en')} KiB`;
  const without = new Map([...refused].map(([id, reason]) => [id, `no feedback: ${reason}`]));
  return [
    ...studentLines(without),
    ...(table?.notes ?? []).flatMap((note) => studentLines(note.students, note.advice)),
    sanitizeLine(`feedback:  ${archive} (${counted(students, 'student')}${size})`),
    ...(isWorksheet
      ? [sanitizeLine(`worksheet: ${path.join(out, name)} (${counted(table!.filled, 'grade')})`)]
      : []),
    ...advice,
  ];
}
