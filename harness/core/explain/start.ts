import { explanationsOf } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { sayInShort } from '../say/index.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { isDecided } from './marks.ts';
import { LAST, RANK, type SaidLabel, urgencyOf } from './rank.ts';
import { sanitize } from './sanitize.ts';

/** The function whose call failed: the call is the last of several statements. */
const calledBy = ({ call = '' }: CheckGrade): string | undefined => /^([\w$]+)\(/m.exec(call)?.[1];

/**
 * The failure to begin with: the first of which the cause is known, or else the one that is worth most among those that
 * the same function fails as the first.
 * @returns `undefined` if there is nothing to fix
 */
export function startOf(checks: readonly CheckGrade[]): CheckGrade | undefined {
  const failures = checks.filter((check) => isFailure(check) && !isDecided(check));
  const least = Math.min(...failures.map(urgencyOf));
  const first = failures.find((check) => urgencyOf(check) === least);
  if (first === undefined || least < LAST) return first;
  const called = calledBy(first);
  const alike = called === undefined ? [first] : failures.filter((check) => calledBy(check) === called);
  return alike.reduce((most, check) => (check.maxPoints > most.maxPoints ? check : most));
}

/** The most telling sentence about a failure, or else its title. */
export function tellingSentence(check: CheckGrade): string {
  const all = explanationsOf(check);
  const first =
    all.find(({ said }) => TELLING.has(RANK[said.id].label)) ??
    all.find(({ said }) => said.id === 'wrong-verdict');
  return first === undefined
    ? statementOf(check) || sanitize(check.title ?? check.id)
    : sanitize(sayInShort(first.said, first.position));
}

const TELLING: ReadonlySet<SaidLabel> = new Set(['likely', 'memory', 'pattern', 'where']);
