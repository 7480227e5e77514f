import { explanationsOf } from '../model/explanation.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import { sayInShort } from '../say/index.ts';
import { isFailure, statementOf } from './check-lines.ts';
import { isDecided } from './marks.ts';
import { RANK, type SaidLabel, urgencyOf } from './rank.ts';
import { sanitize } from './sanitize.ts';

/** The failure to begin with: the first, unless the cause of a later one is known. */
export function startOf(checks: readonly CheckGrade[]): CheckGrade | undefined {
  const failures = checks.filter((check) => isFailure(check) && !isDecided(check));
  const least = Math.min(...failures.map(urgencyOf));
  return failures.find((check) => urgencyOf(check) === least);
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
