import { startOf } from '../../core/explain/index.ts';
import type { OwnGrade, PictureFiles } from '../classes/index.ts';
import { renderExercise } from './exercise.ts';
import { renderScoreboard, type Score } from './scoreboard.ts';
import type { Screen } from './screen.ts';

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
    const first = startOf(grade.checks);
    if (first === undefined) continue;
    const { call, memory } = first;
    if (memory === undefined ? call === undefined : memory.after === undefined) return [];
    return [`${paint('dim', 'step through it')}  npm run debug -- ${grade.id} ${first.id}`, ''];
  }
  return [];
}

/**
 * Renders every check of what a student has started, and the scoreboard.
 * @param grades at least one
 * @param pictures of the failures in each exercise, by its id
 */
export const renderOwnGrades = (
  grades: readonly OwnGrade[],
  pictures: ReadonlyMap<string, PictureFiles>,
  screen: Screen,
): string[] => [
  ...grades.flatMap(({ grade, title }) =>
    isStarted(grade) ? renderExercise(grade, title, screen, pictures.get(grade.id)) : [],
  ),
  ...renderScoreboard(grades.map(toScore), screen),
  ...debugLines(grades, screen),
];
