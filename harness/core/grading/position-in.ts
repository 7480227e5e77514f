import type { GradePosition } from '../model/grades.generated.ts';
import { lineStarts, positionAt } from '../model/text-position.ts';
import { inSource, type Stripped } from '../sandbox/index.ts';

/** The position in the student's file of an offset in its JavaScript. */
export function positionIn({ entry, modules }: Stripped, at: number): GradePosition | undefined {
  const module = modules[entry]!;
  return inSource(module, { file: entry, ...positionAt(lineStarts(module.code), at) });
}
