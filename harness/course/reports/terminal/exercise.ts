import {
  explainExercise,
  harmless,
  OUTCOME_MARKS,
  type CheckExplanation,
  type MarkTone,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { renderLines } from './lines.ts';
import { spread, wrap, type Page, type Style } from './page.ts';

export const TONE_STYLES: Readonly<Record<MarkTone, Style>> = {
  good: 'green',
  bad: 'red',
  waiting: 'yellow',
  review: 'magenta',
  absent: 'dim',
};

/** Before every line about a failure. */
const INDENT = '      ';
/** Room for the points at the end of a line. */
const POINTS_WIDTH = 7;
/** What a student's code prints is shown up to here. */
const MOST_PRINTED = 40;

/** One check: its mark, its title, its points; and, where it did not pass, why. */
function renderCheck({ mark, title, score, lines }: CheckExplanation, page: Page): string[] {
  const [first = '', ...rest] = wrap(title, page.width - POINTS_WIDTH, '    ');
  const symbol = page.paint(TONE_STYLES[mark.tone], mark.symbol);
  const details = renderLines(lines, page, INDENT);
  return [
    spread(`  ${symbol} ${first.slice(4)}`, page.paint('dim', score), page.width),
    ...rest,
    ...details,
    ...(lines[0]?.tone === 'problem' ? [''] : []),
  ];
}

function renderConsole(printed: readonly string[], page: Page): string[] {
  const left = printed.length - MOST_PRINTED;
  return [
    page.paint('dim', '  your code printed'),
    ...printed.slice(0, MOST_PRINTED).flatMap((line) => wrap(harmless(line), page.width, INDENT)),
    ...(left > 0 ? [page.paint('dim', `${INDENT}… and ${left} more lines`)] : []),
  ];
}

/**
 * One exercise: its checks, why it could not be loaded, and what the student's code printed.
 * @param pictures files that show its failures, by check id
 */
export function renderExercise(
  grade: ExerciseGrade,
  title: string,
  page: Page,
  pictures?: ReadonlyMap<string, string>,
): string[] {
  const { id, points, maxPoints, console = [] } = grade;
  const { mark, lines, checks, allBlocked } = explainExercise(grade, pictures);
  const score = `${points} / ${maxPoints}${mark?.tone === 'review' ? `, ${mark.word}` : ''}`;
  const colour = mark === undefined ? (points === maxPoints ? 'green' : 'red') : TONE_STYLES[mark.tone];
  const { symbol, tone } = OUTCOME_MARKS.blocked;
  return [
    '',
    spread(`${page.paint('bold', id)}  ${title}`, page.paint(colour, score), page.width),
    ...renderLines(lines, page, '  '),
    ...(allBlocked
      ? [
          `  ${page.paint(TONE_STYLES[tone], symbol)} All checks are blocked until the solution can be loaded.`,
        ]
      : checks.flatMap((check) => renderCheck(check, page))),
    ...(console.length > 0 ? renderConsole(console, page) : []),
  ];
}
