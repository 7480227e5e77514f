import { isFailure } from '../harness/core/explain/index.ts';
import { laterPointsOf } from '../harness/core/model/later-points.ts';
import type { OwnGrade } from '../harness/course/classes/index.ts';
import {
  renderExercise,
  renderScoreboard,
  type Score,
  type Screen,
} from '../harness/course/terminal/index.ts';
import { drawPictures } from './pictures.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';

const toScore = ({ grade, isReference, ...weighting }: OwnGrade): Score => {
  const { id, points, maxPoints } = grade;
  const later = laterPointsOf(grade);
  if (!isReference) return { ...weighting, id, points, maxPoints, later };
  const works =
    points + later === maxPoints ? 'the grader works' : `the grader is broken: ${points} / ${maxPoints}`;
  return { ...weighting, id, points: 0, maxPoints, later, instead: `not started (${works})` };
};

/** How a student sees the first failure happen. @returns nothing if no call shows it */
function debugLines(grades: readonly OwnGrade[], { paint }: Screen): string[] {
  for (const { grade, isReference } of grades) {
    const first = grade.checks.find(isFailure);
    if (isReference || first === undefined) continue;
    const { call, memory } = first;
    if (memory === undefined ? call === undefined : memory.after === undefined) return [];
    return [`${paint('dim', 'step through it')}  npm run debug -- ${grade.id} ${first.id}`, ''];
  }
  return [];
}

/**
 * Shows a student every check of what they have started, and the scoreboard. It draws the pictures of failures.
 * @param errors what else went wrong
 */
export async function showGrades(grades: readonly OwnGrade[], errors: readonly string[] = []): Promise<void> {
  const page = screen();
  const lines: string[] = [];
  for (const { grade, title, isReference } of grades) {
    const pictures = await drawPictures(ROOT, grade);
    if (!isReference || grade.points + laterPointsOf(grade) < grade.maxPoints)
      lines.push(...renderExercise(grade, title, page, pictures));
  }
  if (grades.length > 0) lines.push(...renderScoreboard(grades.map(toScore), page));
  lines.push(...debugLines(grades, page));
  for (const error of errors) lines.push(page.paint('red', error));
  process.stdout.write(`${lines.join('\n')}\n`);
}
