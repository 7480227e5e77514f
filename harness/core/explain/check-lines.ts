import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import { compare, formatInputs, formatValue, SHORT } from './format-values.ts';
import { at, code, type Line, problem, prose } from './line.ts';
import { isDecided } from './marks.ts';
import { sanitize } from './sanitize.ts';

/** Whether there is something to fix. A function that is not implemented yet does not count. */
export const isFailure = (check: CheckGrade): boolean =>
  ['failed', 'threw', 'limit'].includes(check.outcome) && check.unwritten === undefined;

function comparison(check: CheckGrade): Line[] {
  if (check.actual === undefined) return [];
  if (check.expected === undefined) return [code('got', formatValue(check.actual))];
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  const where = firstDifference === undefined ? '' : `\n(first difference at index ${firstDifference})`;
  return [code('expected', expected), code('got', actual + where)];
}

/** What is wrong, as a sentence; empty if the check passed. */
export function statementOf({ outcome, message = '', unwritten }: CheckGrade): string {
  if (unwritten !== undefined) return `${unwritten} is not implemented yet`;
  return sanitize(
    outcome === 'harness-error' ? `The grader itself failed on this check: ${message}` : message,
  );
}

const SAME = 'same as above';

/** What a check's lines need besides its grade. */
export interface CheckContext {
  /** What earlier checks of the exercise have spelled out, and then this one. */
  readonly said?: Set<string>;
  /** Path of a picture of the failure. */
  readonly pictureFile?: string;
  /** The status of the exercise. */
  readonly status?: ExerciseGrade['status'];
  /** The failure to begin with, or another one. Default: a check by itself. */
  readonly place?: 'first' | 'later';
  /** The exercise says above its checks why this one fails. */
  readonly isCommon?: boolean;
}

/** Proof that the solution remembers something. */
function linesOfMemory(memory: NonNullable<CheckGrade['memory']>): Line[] {
  const { call, differs, function: evaluated, here, alone, after } = memory;
  const does = differs === 'answer' ? 'gives another answer' : `evaluates ${evaluated} differently`;
  const when = after === undefined ? 'after earlier calls' : 'after the call below';
  const { expected: first, actual: later } = compare(alone, here);
  return [
    prose('memory', `Your code remembers something between calls: the same call ${does} ${when}.`),
    code('alone', `${call}\n→ ${first}`),
    code('after', `${after === undefined ? '' : `${after}\nand then the call above\n`}→ ${later}`),
  ];
}

/** Replaces the lines of a check whose failure is explained above all checks. */
const COMMON = 'fails for the reason at the top';

const asDetail = (line: Line): Line => ({ ...line, isDetail: true });

/** The call, what it prints, and the numbers. */
function linesOfCase({ call, printed, returned, counterexample = {}, ...check }: CheckGrade): Line[] {
  const inputs = call === undefined ? formatInputs(counterexample) : [];
  return [
    ...(call === undefined ? [] : [code('call', call)]),
    ...(printed === undefined ? [] : [code('printed', printed.join('\n'))]),
    ...(returned === undefined ? [] : [code('returned', formatValue(returned, SHORT))]),
    ...comparison(check),
    ...(inputs.length > 0 ? [code('with', inputs.join('\n'))] : []),
  ];
}

function linesOfStaff({ id, replay }: CheckGrade): Line[] {
  if (replay?.path === undefined) return [];
  return [{ ...code('for staff', `${id} · seed ${replay.seed} · path ${replay.path}`), tone: 'staff' }];
}

/** The lines of a check: a later failure has its hint, its replay, and what repeats an earlier one, as details. */
export function linesOf(check: CheckGrade, { said, pictureFile, place, isCommon }: CheckContext): Line[] {
  const { outcome, message = '', position, diagnosis, hint, relation, claim, where } = check;
  if (outcome === 'passed') return [];
  /** Everything is spelled out where to begin, and where points are lost. */
  const isSaid = (label: string, what = ''): boolean => {
    const isAgain = place !== 'first' && said?.has(`${label} ${what}`) === true;
    if (!isDecided(check)) said?.add(`${label} ${what}`);
    return isAgain;
  };
  if (outcome === 'blocked' || outcome === 'later')
    return [prose('', isSaid(outcome, message) ? SAME : message)];
  if (check.unwritten !== undefined) return [prose('', statementOf(check))];
  if (isCommon) return [prose('', COMMON), ...linesOfStaff(check)];
  const isRepeated = diagnosis !== undefined && isSaid('likely', diagnosis.misconception);
  // A known mistake says more than the proof, and the proof more than the numbers.
  const memory = diagnosis === undefined ? check.memory : undefined;
  const isPattern = relation !== undefined && diagnosis === undefined;
  const hasPattern = isPattern && claim !== undefined && isSaid('pattern', claim);
  const isLater = place === 'later';
  const shown = memory === undefined ? linesOfCase(check) : [];
  return [
    { ...problem(statementOf(check)), isStart: place === 'first' },
    ...(position ? [at(position)] : []),
    ...(diagnosis ? [prose('likely', isRepeated ? SAME : diagnosis.message)] : []),
    ...(memory === undefined ? [] : isSaid('memory') ? [prose('memory', SAME)] : linesOfMemory(memory)),
    ...(isPattern ? [prose('pattern', hasPattern ? SAME : relation)] : []),
    ...(where === undefined || diagnosis !== undefined
      ? []
      : [prose('where', isSaid('where', where) ? SAME : where)]),
    ...shown.map((line) =>
      isLater && (isRepeated || hasPattern || line.label === 'returned') ? asDetail(line) : line,
    ),
    ...(pictureFile === undefined ? [] : [code('picture', pictureFile)]),
    // The check's hint would mislead where the answer alone is right, or where it is another mistake that is known.
    ...[
      ...(hint === undefined || memory !== undefined || diagnosis !== undefined ? [] : [prose('hint', hint)]),
      ...linesOfStaff(check),
    ].map((line) => (isLater ? asDetail(line) : line)),
  ];
}
