import { isFailure } from '../harness/core/explain/index.ts';
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

/** Nothing is graded before the self-check of the grader. */
const NOT_STARTED = { instead: 'not started (the grader works)' };

const isStarted = ({ status }: OwnGrade['grade']): boolean => status !== 'not-started';

const toScore = ({ grade, laterPoints: later, ...weighting }: OwnGrade): Score => {
  const { id, points, maxPoints } = grade;
  return { ...weighting, id, points, maxPoints, later, ...(isStarted(grade) ? {} : NOT_STARTED) };
};

/** How a student sees the first failure happen. @returns nothing if no call shows it */
function debugLines(grades: readonly OwnGrade[], { paint }: Screen): string[] {
  for (const { grade } of grades) {
    const first = grade.checks.find(isFailure);
    if (first === undefined) continue;
    const { call, memory } = first;
    if (memory === undefined ? call === undefined : memory.after === undefined) return [];
    return [`${paint('dim', 'step through it')}  npm run debug -- ${grade.id} ${first.id}`, ''];
  }
  return [];
}

/**
 * Shows a student every check of what they have started, and the scoreboard. It draws the pictures of failures.
 * @param grades at least one
 */
export async function showGrades(grades: readonly OwnGrade[]): Promise<void> {
  const page = screen();
  const lines: string[] = [];
  for (const own of grades) {
    const { grade, title } = own;
    const pictures = await drawPictures(ROOT, own);
    if (isStarted(grade)) lines.push(...renderExercise(grade, title, page, pictures));
  }
  lines.push(...renderScoreboard(grades.map(toScore), page), ...debugLines(grades, page));
  process.stdout.write(`${lines.join('\n')}\n`);
}
