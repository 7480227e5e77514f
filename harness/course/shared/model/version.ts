import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { sha256Of } from '../files/sha256.ts';

/** 128 bits, so that two solutions with the same version cannot be constructed. */
const DIGITS = 32;
const MISSING = 'missing';

const abbreviate = (hash: string): string => hash.slice(0, 'sha256-'.length + DIGITS);

export const VERSION = new RegExp(`^(?:${MISSING}|sha256-[0-9a-f]{${DIGITS}})$`);

/**
 * Identifies a solution in decisions, independently of checks, so that a new check voids no decision.
 * @returns `sha256-` and 32 digits, or `missing`
 */
export const versionOf = ({ source }: Pick<ExerciseGrade, 'source'>): string =>
  source === undefined ? MISSING : abbreviate(source);

export function versionOfAll(grades: readonly Pick<ExerciseGrade, 'id' | 'source'>[]): string {
  const there = grades.flatMap(({ id, source }) => (source === undefined ? [] : [`${id} ${source}`]));
  return there.length === 0 ? MISSING : abbreviate(sha256Of(there.toSorted().join('\n')));
}
