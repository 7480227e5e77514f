import { group } from 'd3-array';
import { explanationsOf } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { say } from '../say/index.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { explanationIn } from './in-words.ts';
import { at, code, type Line, problem, prose } from './line.ts';
import { RANK } from './rank.ts';

/** A failure that several checks share, such as a missing export. */
export interface CommonFailure {
  /** The first of them. */
  readonly check: CheckGrade;
  readonly count: number;
}

/** Key of a failure without a wrong value: what any limit ended, or else the place or the sentence. */
function keyOf(check: CheckGrade): string | undefined {
  const { outcome, actual, position, message } = check;
  const isOwn = explanationsOf(check).some(({ said }) => RANK[said.id].isOwn);
  if (!isFailure(check) || actual !== undefined || isOwn) return undefined;
  const ended = explanationIn('', explanationsOf(check))?.said;
  if (ended !== undefined && 'subject' in ended) return `limit ${JSON.stringify(ended.subject)}`;
  return position === undefined ? message : `${outcome} ${position.file}:${position.line}:${position.column}`;
}

/** Failures shared by several checks, by the id of each of them. */
export function commonFailures(checks: readonly CheckGrade[]): ReadonlyMap<string, CommonFailure> {
  const common = new Map<string, CommonFailure>();
  for (const [key, alike] of group(checks, keyOf)) {
    if (key === undefined || alike.length === 1) continue;
    const failure = { check: alike[0]!, count: alike.length };
    for (const { id } of alike) common.set(id, failure);
  }
  return common;
}

/** The lines above all checks. */
export function linesOfCommon(
  { check, count }: CommonFailure,
  isStart: boolean,
  typed: readonly Line[],
): Line[] {
  const { position, call, printed } = check;
  const where = explanationIn('where', explanationsOf(check));
  return [
    { ...problem(statementOf(check)), isStart },
    ...(position === undefined ? [] : [at(position)]),
    ...typed,
    ...(where === undefined ? [] : [prose('where', say(where.said))]),
    ...(call === undefined ? [] : [code('call', call)]),
    ...(printed === undefined ? [] : [code('printed', printed.join('\n'))]),
    prose('so', say({ id: 'shared', count, isStart })),
  ];
}
