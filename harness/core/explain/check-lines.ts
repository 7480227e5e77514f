import { explanationsOf, type Explanation } from '../model/explanation.ts';
import type { CheckGrade, ExerciseGrade } from '../model/grades.generated.ts';
import type { PatternId, SaidOf } from '../model/said.ts';
import type { TypeProblem } from '../model/type-problem.ts';
import { claimOf, say } from '../say/index.ts';
import { compare, formatInputs, formatValue, SHORT } from './format-values.ts';
import { explanationIn } from './in-words.ts';
import { at, code, type Line, problem, prose, types } from './line.ts';
import { isDecided } from './marks.ts';
import { ranked, type SaidLabel } from './rank.ts';
import { sanitize } from './sanitize.ts';

/** False for a function that is not implemented yet. */
export const isFailure = (check: CheckGrade): boolean =>
  ['failed', 'threw', 'limit'].includes(check.outcome) && check.unwritten === undefined;

function comparison(check: CheckGrade): Line[] {
  if (check.actual === undefined) return [];
  if (check.expected === undefined) return [code('got', formatValue(check.actual))];
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  const where =
    firstDifference === undefined ? '' : `\n${say({ id: 'first-difference', index: firstDifference })}`;
  return [code('expected', expected), code('got', actual + where)];
}

function withoutStatement({ outcome, call }: CheckGrade): string {
  if (outcome === 'threw' || outcome === 'limit') return say({ id: 'ended', outcome });
  return call === undefined ? '' : say({ id: 'at-call' });
}

/** Empty if the check passed or students do not see it. */
export function statementOf(check: CheckGrade): string {
  const { outcome, message, unwritten } = check;
  if (unwritten !== undefined) return say({ id: 'unwritten', function: unwritten });
  if (outcome === 'harness-error') return sanitize(say({ id: 'grader-failed', error: message }));
  return sanitize(message ?? withoutStatement(check));
}

export interface CheckContext {
  /** Sentences of earlier checks; this one adds its own. */
  readonly said?: Set<string>;
  readonly pictureFile?: string;
  readonly status?: ExerciseGrade['status'];
  /** Absent if the check is shown by itself. */
  readonly place?: 'first' | 'later';
  /** Explained above all checks. */
  readonly isCommon?: boolean;
  readonly typeProblem?: TypeProblem | undefined;
}

/** The same call alone and after others. */
function linesOfMemory({ call, here, alone, after }: NonNullable<CheckGrade['memory']>): Line[] {
  const { expected: first, actual: later } = compare(alone, here);
  return [
    code('alone', `${call}\n→ ${first}`),
    code('after', `${after === undefined ? '' : `${after}\n${say({ id: 'call-above' })}\n`}→ ${later}`),
  ];
}

/** Spelled out once an exercise. */
const topicOf = ({ said }: Explanation): string => (said.id === 'remembers' ? said.id : say(said));

const asDetail = (line: Line): Line => ({ ...line, isDetail: true });

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

const explainTypes = (said?: TypeProblem): Explanation[] =>
  said === undefined
    ? []
    : [{ said: { id: 'type', text: said.message }, position: said.position, proves: false }];

/** Hint, replay and repetitions of a later failure are details. */
export function linesOf(
  check: CheckGrade,
  { said, pictureFile, place, isCommon, typeProblem }: CheckContext,
): Line[] {
  const { outcome, message = '', position, memory } = check;
  if (outcome === 'passed') return [];
  const isSaid = (what: string): boolean => {
    const isAgain = place !== 'first' && said?.has(what) === true;
    if (!isDecided(check)) said?.add(what);
    return isAgain;
  };
  if (outcome === 'blocked' || outcome === 'later')
    return [prose('', isSaid(`${outcome} ${message}`) ? say({ id: 'again' }) : message)];
  if (check.unwritten !== undefined) return [prose('', statementOf(check))];
  if (isCommon) return [prose('', say({ id: 'at-the-top' })), ...linesOfStaff(check)];
  const explanations = ranked([...explanationsOf(check), ...explainTypes(typeProblem)]);
  let isRepeated = false;
  const explained = (label: SaidLabel): Line[] => {
    const one = explanationIn(label, explanations);
    if (one === undefined) return [];
    const isAgain = label !== 'hint' && isSaid(topicOf(one));
    isRepeated ||=
      label === 'pattern' ? isSaid(claimOf(one.said as SaidOf<PatternId>)) : isAgain && label === 'likely';
    const lines = [prose(label, isAgain ? say({ id: 'again' }) : say(one.said))];
    return label === 'memory' && !isAgain ? [...lines, ...linesOfMemory(memory!)] : lines;
  };
  const isLater = place === 'later';
  const typed = typeProblem === undefined ? [] : [types(typeProblem)];
  const causes = (['memory', 'pattern', 'where'] as const).flatMap(explained);
  const isProved = explanationIn('memory', explanations) !== undefined;
  // A proof of memory replaces the numbers.
  const isInProof = memory !== undefined && explanationIn('likely', explanations) !== undefined;
  const shown = isProved ? [] : isInProof ? linesOfMemory(memory) : linesOfCase(check);
  const statement = statementOf(check);
  return [
    ...(statement === '' ? [] : [{ ...problem(statement), isStart: place === 'first' }]),
    ...(position ? [at(position)] : []),
    ...explained('likely'),
    ...typed,
    ...causes,
    ...shown.map((line) => (isLater && (isRepeated || line.label === 'returned') ? asDetail(line) : line)),
    ...(pictureFile === undefined ? [] : [code('picture', pictureFile)]),
    ...[...explained('hint'), ...linesOfStaff(check)].map((line) => (isLater ? asDetail(line) : line)),
  ];
}
