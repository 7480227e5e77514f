import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import { harmless, type Page, spread, type Style, wrap } from './text.ts';
import { compare, showInputs, showValue } from './values.ts';

const MARKS: Record<CheckGrade['outcome'], readonly [string, Style]> = {
  passed: ['✓', 'green'],
  failed: ['✗', 'red'],
  threw: ['✗', 'red'],
  limit: ['✗', 'red'],
  blocked: ['○', 'yellow'],
  'harness-error': ['!', 'magenta'],
};

/** Before every line about a failure. */
export const INDENT = '      ';
const LABEL_WIDTH = 10;
/** What a function of a starter does; the sentence is all that there is to say. */
const STUB = /^(\w+) threw Error: not implemented yet$/;
/** Room for the points at the end of a line. */
const POINTS_WIDTH = 7;
/** What a student's code prints is shown up to here. */
const MOST_PRINTED = 40;

/** `label  text`, the text wrapped beside the label. */
function labelled(label: string, text: string, { paint, width }: Page): string[] {
  const indent = INDENT + ' '.repeat(LABEL_WIDTH);
  const [first = '', ...rest] = wrap(harmless(text), width, indent);
  return [INDENT + paint('dim', label.padEnd(LABEL_WIDTH)) + first.slice(indent.length), ...rest];
}

function renderComparison(check: CheckGrade, page: Page): string[] {
  if (!('actual' in check)) return [];
  if (!('expected' in check)) return labelled('got', showValue(check.actual), page);
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  return [
    ...labelled('expected', expected, page),
    ...labelled('got', actual, page),
    ...(firstDifference === undefined
      ? []
      : labelled('', `(they differ from entry ${firstDifference} on, counted from 0)`, page)),
  ];
}

const sentenceOf = ({ outcome, message = '' }: CheckGrade): string =>
  outcome === 'harness-error'
    ? `the grader itself failed here, which costs you nothing; please report it: ${message}`
    : message;

/** What was written outside of the check that is being rendered. */
interface Context {
  /** Misconceptions that were already explained above. */
  readonly told: ReadonlySet<string>;
  /** Files that show a failure, by check id. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** What a student reads about one check that did not pass: first what is wrong, then why, then what to do. */
export function renderFailure(check: CheckGrade, { told, pictures }: Context, page: Page): string[] {
  const { position, counterexample, hint, diagnosis, message = '' } = check;
  const stub = STUB.exec(message)?.[1];
  if (stub !== undefined) return [`${INDENT}${stub} is not implemented yet`];
  const sentence = wrap(harmless(sentenceOf(check)), page.width, INDENT);
  const lines = sentence.map((line) => page.paint('bold', line));
  if (position) lines.push(...labelled('at', `${position.file}:${position.line}:${position.column}`, page));
  lines.push(...renderComparison(check, page));
  const inputs = showInputs(counterexample ?? {});
  if (inputs.length > 0) lines.push(...labelled('with', inputs.join('\n'), page));
  const picture = pictures.get(check.id);
  if (picture !== undefined) lines.push(...labelled('picture', picture, page));
  if (diagnosis) {
    const known = told.has(diagnosis.misconception);
    lines.push(...labelled('likely', known ? 'the same as above' : diagnosis.message, page));
  }
  if (hint) lines.push(...labelled('hint', hint, page));
  return [...lines, ''];
}

/** One check: its mark, its title, its points; and, where it did not pass, why. */
function renderCheck(check: CheckGrade, context: Context, page: Page): string[] {
  const [mark, colour] = MARKS[check.outcome];
  const points = check.outcome === 'passed' ? String(check.points) : `${check.points}/${check.maxPoints}`;
  const [first = '', ...rest] = wrap(check.title ?? check.id, page.width - POINTS_WIDTH, '    ');
  const lines = [
    spread(`  ${page.paint(colour, mark)} ${first.slice(4)}`, page.paint('dim', points), page.width),
    ...rest,
  ];
  if (check.outcome === 'passed') return lines;
  if (check.outcome === 'blocked') return [...lines, ...wrap(check.message ?? '', page.width, INDENT)];
  return [...lines, ...renderFailure(check, context, page)];
}

function renderChecks(
  checks: readonly CheckGrade[],
  pictures: ReadonlyMap<string, string>,
  page: Page,
): string[] {
  const told = new Set<string>();
  return checks.flatMap((check) => {
    const lines = renderCheck(check, { told, pictures }, page);
    if (check.diagnosis) told.add(check.diagnosis.misconception);
    return lines;
  });
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
 * One exercise: its checks, what could not be loaded, and what the student's code printed.
 * @param pictures files that show its failures, by check id
 */
export function renderExercise(
  grade: ExerciseGrade,
  title: string,
  page: Page,
  pictures: ReadonlyMap<string, string> = new Map(),
): string[] {
  const { id, points, maxPoints, note, checks, console } = grade;
  const score = page.paint(points === maxPoints ? 'green' : 'red', `${points} / ${maxPoints}`);
  const lines = ['', spread(`${page.paint('bold', id)}  ${title}`, score, page.width)];
  if (note) lines.push(...wrap(harmless(note), page.width, '  ').map((line) => page.paint('red', line)));
  if (checks.length > 0 && checks.every(({ outcome }) => outcome === 'blocked')) {
    const [mark, colour] = MARKS.blocked;
    lines.push(`  ${page.paint(colour, mark)} all checks wait until it loads`);
  } else lines.push(...renderChecks(checks, pictures, page));
  if (console) lines.push(...renderConsole(console, page));
  return lines;
}
