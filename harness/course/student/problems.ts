import { isFailure, sanitizeLine, tellingSentence } from '../../core/explain/index.ts';
import type { CheckGrade, GradePosition } from '../../core/model/grades.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { lineStarts, positionAt } from '../../core/model/text-position.ts';
import type { OwnGrade } from './grade-workspace.ts';

/** Where a check points at, or else the declaration of the function whose call failed. */
function placeOf({ position, call = '' }: CheckGrade, source = ''): GradePosition {
  if (position !== undefined) return position;
  const name = /^([\w$]+)\(/m.exec(call)?.[1]?.replaceAll('$', String.raw`\$`);
  const declaration = String.raw`^(?:export\s+)?(?:function\*?|const|let|var)\s+${name}(?![\w$])`;
  const offset = source.search(new RegExp(declaration, 'm'));
  return { file: SOLUTION_FILE, ...positionAt(lineStarts(source), Math.max(0, offset)) };
}

/**
 * Problems of solutions, one in a line, for the problem matcher of an editor. Files are relative to the course.
 * @example 'exercises/01-loss/solution.ts:3:1: error: the loss is L(β): L(β) is wrong'
 */
export function renderProblems(grades: readonly OwnGrade[]): string[] {
  return grades.flatMap(({ grade: { id, note, position, checks }, files, types }) => {
    const line = (at: GradePosition, severity: 'error' | 'warning', text: string): string =>
      sanitizeLine(`exercises/${id}/${at.file}:${at.line}:${at.column}: ${severity}: ${text}`);
    return [
      ...(note === undefined || position === undefined ? [] : [line(position, 'error', note)]),
      ...checks
        .filter(isFailure)
        .map((check) =>
          line(
            placeOf(check, files?.[SOLUTION_FILE]),
            'error',
            [check.title, tellingSentence(check)].filter(Boolean).join(': '),
          ),
        ),
      ...(types === undefined ? [] : [line(types.position, 'warning', types.message)]),
    ];
  });
}
