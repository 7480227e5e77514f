import { explainShows, labelOf, sanitizeLine, startOf, tellingSentence } from '../../core/explain/index.ts';
import { type Total, totalOf } from '../shared/model/total.ts';
import {
  renderExercise,
  renderLine,
  displayWidth,
  type Screen,
  wrapProse,
} from '../shared/terminal/index.ts';
import type { OwnGrade } from './grade-workspace.ts';
import type { PictureFiles } from './own-pictures.ts';

/** The grader works, because its self-check has passed. */
const NOT_STARTED = 'not started (the grader works)';

type Scored = Pick<OwnGrade, 'grade' | 'laterPoints' | 'weight' | 'role'>;

const isStarted = ({ grade: { status } }: Scored): boolean => status !== 'not-started';

const BAR_WIDTH = 20;

function bar({ points, maxPoints }: Total, { paint }: Screen): string {
  // With a bonus, points can exceed the maximum.
  const filled = Math.floor(BAR_WIDTH * (points < maxPoints ? points / maxPoints : 1));
  return paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_WIDTH - filled));
}

export function renderScoreboard(grades: readonly Scored[], screen: Screen): string[] {
  const names = grades.map(({ grade: { id }, weight, role }) => labelOf({ id, weight, role }));
  const width = names.reduce((most, name) => Math.max(most, displayWidth(name)), 5);
  const row = (name: string, total: Total, text: string): string =>
    `  ${name.padEnd(width)}  ${bar(total, screen)}  ${text}`;
  const scored = (name: string, total: Total, later: number): string =>
    row(name, total, `${total.points} / ${total.maxPoints}${later > 0 ? `, ${later} graded later` : ''}`);
  const totals = grades.map(({ grade }) => grade);
  const later = grades.map(({ grade: { maxPoints }, laterPoints: points }) => ({ points, maxPoints }));
  return [
    '',
    ...grades.map((own, k) =>
      isStarted(own)
        ? scored(names[k]!, own.grade, own.laterPoints)
        : row(names[k]!, own.grade, screen.paint('dim', NOT_STARTED)),
    ),
    screen.paint('bold', scored('total', totalOf(grades, totals), totalOf(grades, later).points)),
    '',
  ];
}

const LABEL_WIDTH = 17;

const labelled = (label: string, value: string, screen: Screen): string[] =>
  renderLine({ label, value, tone: 'prose' }, screen, '', LABEL_WIDTH);

/** Next step: the failure to begin with and how to debug it, or the next exercise. */
function nextLines(grades: readonly OwnGrade[], screen: Screen): string[] {
  const started = grades.filter(isStarted);
  for (const { grade } of started) {
    const { id, checks, note } = grade;
    // If no check failed, a function is not implemented.
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
 * @param grades at least one
 * @param pictures by exercise id; others are not rendered
 */
export const renderOwnGrades = (
  grades: readonly OwnGrade[],
  pictures: ReadonlyMap<string, PictureFiles>,
  screen: Screen,
): string[] => [
  ...grades.flatMap((own) => {
    const files = pictures.get(own.grade.id);
    if (files === undefined || !isStarted(own)) return [];
    return renderExercise(own.grade, own.title, screen, files, own.types);
  }),
  ...renderScoreboard(grades, screen),
  ...nextLines(grades, screen),
  ...explainShows(grades.map(({ grade: { id }, shows }) => ({ id, shows }))).flatMap((sentence) => [
    ...wrapProse(sentence, screen.width, ''),
    '',
  ]),
];
