import { group } from 'd3-array';
import type { CheckGrade } from '../model/grades.generated.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { at, code, type Line, problem, prose } from './line.ts';
import { START } from './marks.ts';

/** A failure that several checks share: a missing export, an exception, a limit, a wrong shape. */
export interface CommonFailure {
  /** The first check that fails with it. */
  readonly check: CheckGrade;
  readonly count: number;
}

/**
 * What failures without a wrong value have in common: the place in the source, or else the sentence. Where a limit ends
 * slow code, and which one, is chance: what was ended is all, and the sentence begins with it.
 */
function keyOf(check: CheckGrade): string | undefined {
  const { outcome, actual, position, diagnosis, memory, message } = check;
  if (!isFailure(check) || actual !== undefined || diagnosis !== undefined || memory !== undefined)
    return undefined;
  if (outcome === 'limit') return `limit ${message?.split(' ', 1)[0]}`;
  return position === undefined ? message : `${outcome} ${position.file}:${position.line}:${position.column}`;
}

/**
 * The failures that more than one check of an exercise shares, in the order of the checks.
 * @returns by the id of each check that has one
 */
export function commonFailures(checks: readonly CheckGrade[]): ReadonlyMap<string, CommonFailure> {
  const common = new Map<string, CommonFailure>();
  for (const [key, alike] of group(checks, keyOf)) {
    if (key === undefined || alike.length === 1) continue;
    const failure = { check: alike[0]!, count: alike.length };
    for (const { id } of alike) common.set(id, failure);
  }
  return common;
}

/** The lines above all checks. @param isStart whether it is the first thing to fix */
export function linesOfCommon({ check, count }: CommonFailure, isStart: boolean): Line[] {
  const { position, where, call, printed } = check;
  return [
    { ...problem(statementOf(check)), isStart },
    ...(position === undefined ? [] : [at(position)]),
    ...(where === undefined ? [] : [prose('where', where)]),
    ...(call === undefined ? [] : [code('call', call)]),
    ...(printed === undefined ? [] : [code('printed', printed.join('\n'))]),
    prose('so', `${count} of the checks below fail.${isStart ? '' : ` Begin at “${START}”.`}`),
  ];
}
