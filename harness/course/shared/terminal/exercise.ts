import {
  explainExercise,
  OUTCOME_MARKS,
  sanitize,
  type CheckExplanation,
  type MarkTone,
} from '../../../core/explain/index.ts';
import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { laterPointsOf } from '../../../core/model/open-points.ts';
import type { TypeProblem } from '../../../core/model/type-problem.ts';
import { renderLines } from './lines.ts';
import { cut, justify, wrap, wrapProse, type Screen, type Style } from './screen.ts';

export const TONE_STYLES: Readonly<Record<MarkTone, Style>> = {
  good: 'green',
  bad: 'red',
  waiting: 'yellow',
  review: 'magenta',
  absent: 'dim',
};

const INDENT = '      ';
const SCORE_WIDTH = 8;
/** A few lines suffice: each check shows the output of its failing call. */
const MAX_PRINTED = 10;

function renderCheck({ mark, title, score, lines }: CheckExplanation, screen: Screen): string[] {
  const [first = '', ...rest] = wrapProse(title, screen.width - SCORE_WIDTH, '    ');
  const symbol = screen.paint(TONE_STYLES[mark.tone], mark.symbol);
  return [
    justify(`  ${symbol} ${first.slice(4)}`, screen.paint('dim', score), screen.width),
    ...rest,
    ...renderLines(lines, screen, INDENT),
    ...(lines[0]?.tone === 'problem' ? [''] : []),
  ];
}

function renderConsole(printed: readonly string[], screen: Screen): string[] {
  return [
    screen.paint('dim', '  your code printed'),
    ...cut(printed, MAX_PRINTED).flatMap((line) => wrap(sanitize(line), screen.width, INDENT)),
  ];
}

/** @param pictures paths by check id */
export function renderExercise(
  grade: ExerciseGrade,
  title: string,
  screen: Screen,
  pictures?: ReadonlyMap<string, string>,
  typeProblem?: TypeProblem,
): string[] {
  const { id, points, maxPoints, console = [] } = grade;
  const { mark, score, lines, common, checks, allBlocked } = explainExercise(grade, pictures, typeProblem);
  const isRight = points + laterPointsOf(grade) === maxPoints;
  const style = mark === undefined ? (isRight ? 'green' : 'red') : TONE_STYLES[mark.tone];
  const { symbol, tone } = OUTCOME_MARKS.blocked;
  return [
    '',
    justify(`${screen.paint('bold', id)}  ${title}`, screen.paint(style, score), screen.width),
    ...renderLines([...lines, ...common], screen, '  '),
    ...(common.length > 0 ? [''] : []),
    ...(allBlocked
      ? [`  ${screen.paint(TONE_STYLES[tone], symbol)} ${allBlocked}`]
      : checks.flatMap((check) => renderCheck(check, screen))),
    ...(console.length > 0 ? renderConsole(console, screen) : []),
  ];
}
