import type { GradePosition } from '../../core/model/grades.generated.ts';

/** How a sentence about a solution as a whole says where: `solution.ts:12:90: …`. */
const PLACED = /^([^\s:]+\.ts):(\d+):(\d+): (.*)$/s;

/** @returns the place that a note names and what it says there; undefined where it names none */
export function placeOf(
  note: string,
): { readonly position: GradePosition; readonly message: string } | undefined {
  const [, file, line, column, message] = PLACED.exec(note) ?? [];
  if (file === undefined || message === undefined) return undefined;
  return { position: { file, line: Number(line), column: Number(column) }, message };
}
