import { notFrom, SYSTEMS, systemOf } from '../../lms/index.ts';
import { UserError } from '../../shared/files/user-error.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import type { Student } from '../../shared/model/students.ts';
import type { RunDescription } from '../grade/graded-submissions.ts';
import type { FeedbackOptions } from './formats/feedback.ts';

export interface FeedbackCall {
  /** Id of the receiving system. */
  readonly for?: string | undefined;
  /** Table of that system, to be filled in. */
  readonly worksheet?: string | undefined;
  /** Heading of its grades. Default: `Grade`. */
  readonly column?: string | undefined;
}

/** @throws UserError if there is no such worksheet, or the system takes none */
export function readFeedbackCall({
  for: id,
  worksheet: file,
  column,
}: FeedbackCall): FeedbackOptions | undefined {
  const system = systemOf(id);
  if (file === undefined && column !== undefined)
    throw new UserError('--column names a column of a worksheet: add --worksheet with its file');
  if (file !== undefined && !system?.feedback?.table?.isWorksheet) {
    const takers = SYSTEMS.filter(({ feedback }) => feedback?.table?.isWorksheet);
    const names = new Intl.ListFormat('en').format(takers.map(({ name }) => name));
    throw new UserError(`--worksheet is for ${names} only`);
  }
  if (system === undefined) return undefined;
  const given =
    file === undefined ? undefined : { file, text: readUserFile(file), column: column ?? 'Grade' };
  return { system, given };
}

/**
 * Refuses a run for which a system takes no feedback, or whose grades do not fit into the table.
 * @param what names the run in messages
 * @throws UserError
 */
export function requireFeedback(
  { system, given }: FeedbackOptions,
  { exercises, students }: Pick<RunDescription, 'exercises' | 'students'>,
  what: string,
): void {
  const { address, folder, table } = system.feedback!;
  if (folder === undefined && students === undefined)
    throw new UserError(
      `${what}: the class was not made by npm run import, so it is not known where feedback goes: import what the system gave you (docs/downloads.md)`,
    );
  const isForeign = (student: Student): boolean => {
    const addressed = address(student);
    return 'refused' in addressed && addressed.refused === notFrom(system.name).refused;
  };
  if (folder === undefined && students!.every(isForeign)) {
    const other = systemOf(students!.find((student) => student.system !== undefined)?.system);
    const hint = other ? `but from ${other.name}: try --for ${other.id}` : 'so it takes no feedback for them';
    throw new UserError(`${what}: no submission was imported from ${system.name}, ${hint}`);
  }
  table?.make({ grades: { exercises, submissions: [] }, students: new Map() }, given);
}
