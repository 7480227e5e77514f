import type { ExerciseGrade } from '../../../core/model/grades.generated.ts';
import { sha256Of } from '../files/sha256.ts';

/** How many hexadecimal digits of a hash name a version: 128 bits, so that no two solutions with one can be made. */
const DIGITS = 32;
const MISSING = 'missing';

const abbreviate = (hash: string): string => hash.slice(0, 'sha256-'.length + DIGITS);

/** What `versionOf` and `versionOfAll` return. */
export const VERSION = new RegExp(`^(?:${MISSING}|sha256-[0-9a-f]{${DIGITS}})$`);

/**
 * The version of a solution that a decision is about. It says nothing about checks: a new check changes no decision.
 * @returns `sha256-` and 32 digits, or `missing`
 */
export const versionOf = ({ source }: Pick<ExerciseGrade, 'source'>): string =>
  source === undefined ? MISSING : abbreviate(source);

/** The version of everything that a student handed in. */
export function versionOfAll(grades: readonly Pick<ExerciseGrade, 'id' | 'source'>[]): string {
  const there = grades.flatMap(({ id, source }) => (source === undefined ? [] : [`${id} ${source}`]));
  return there.length === 0 ? MISSING : abbreviate(sha256Of(there.toSorted().join('\n')));
}
