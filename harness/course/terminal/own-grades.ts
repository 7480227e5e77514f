import { sanitizeLine, startOf, tellingSentence } from '../../core/explain/index.ts';
import type { OwnGrade, PictureFiles } from '../classes/index.ts';
import { renderExercise } from './exercise.ts';
import { renderLine } from './lines.ts';
import { renderScoreboard, type Score } from './scoreboard.ts';
import type { Screen } from './screen.ts';

/** Nothing is graded before the self-check of the grader. */
const NOT_STARTED = { instead: 'not started (the grader works)' };

const isStarted = ({ grade: { status } }: OwnGrade): boolean => status !== 'not-started';

const toScore = (own: OwnGrade): Score => {
  const { grade, laterPoints: later, ...weighting } = own;
  const { id, points, maxPoints } = grade;
  return { ...weighting, id, points, maxPoints, later, ...(isStarted(own) ? {} : NOT_STARTED) };
};

const LABEL_WIDTH = 17;

/** A labelled line below the scoreboard. */
const labelled = (label: string, value: string, screen: Screen): string[] =>
  renderLine({ label, value, tone: 'prose' }, screen, '', LABEL_WIDTH);

/** What to do next: the failure to begin with and how to see it happen, or the next exercise. */
function nextLines(grades: readonly OwnGrade[], screen: Screen): string[] {
  const started = grades.filter(isStarted);
  for (const { grade } of started) {
    const { id, checks, note } = grade;
    // Without a failure it is a function that is not implemented yet.
    const start = startOf(checks) ?? checks.find(({ outcome }) => outcome === 'threw');
    const sentence = start === undefined ? note : tellingSentence(start);
    if (sentence === undefined) continue;
    const lines = labelled('start with', `${id}: ${sanitizeLine(sentence)}`, screen);
    if (start === undefined) return [...lines, ''];
    const { call, memory } = start;
    const isShown = memory === undefined ? call !== undefined : memory.after !== undefined;
    const command = `npm run debug -- ${id} ${start.id}`;
    return [...lines, ...(isShown ? labelled('step through it', command, screen) : []), ''];
  }
  if (started.length === 0 || started.some(({ grade }) => grade.status !== 'graded')) return [];
  const next = grades.find((own) => !isStarted(own))?.grade.id;
  const text =
    next === undefined ? 'all of this is right' : `right so far; next is exercises/${next}/README.md`;
  return [...labelled('well done', text, screen), ''];
}

/**
 * Renders every check of what a student has started, and the scoreboard.
 * @param grades at least one
 * @param pictures of the failures in each exercise, by its id: only exercises that are in it are rendered
 */
export const renderOwnGrades = (
  grades: readonly OwnGrade[],
  pictures: ReadonlyMap<string, PictureFiles>,
  screen: Screen,
): string[] => [
  ...grades.flatMap((own) => {
    const files = pictures.get(own.grade.id);
    return files !== undefined && isStarted(own) ? renderExercise(own.grade, own.title, screen, files) : [];
  }),
  ...renderScoreboard(grades.map(toScore), screen),
  ...nextLines(grades, screen),
];
