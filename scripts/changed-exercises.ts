import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The first that exists says since when files count as changed. */
const BASES = ['origin/HEAD', 'origin/main', 'main', 'HEAD'];

function git(root: string, ...args: readonly string[]): string[] | undefined {
  try {
    const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
    return execFileSync('git', args, options).split('\0').filter(Boolean);
  } catch {
    return undefined;
  }
}

/** Relative to `root`: changed since the branch left the main one, and new; none without git. */
function changedFiles(root: string): ReadonlySet<string> {
  for (const base of BASES) {
    const [commit] = git(root, 'merge-base', 'HEAD', base) ?? [];
    if (commit === undefined) continue;
    const changed = git(root, 'diff', '--name-only', '--no-renames', '--relative', '-z', commit.trim());
    return new Set([...(changed ?? []), ...(git(root, 'ls-files', '-o', '--exclude-standard', '-z') ?? [])]);
  }
  return new Set();
}

/**
 * Finds the exercises of which the task, the grading or the reference module differs from the main branch, or from the
 * last commit on it.
 * @param root folder of the course
 * @param ids of all its exercises
 * @returns ids, in this order
 */
export function changedExercises(root: string, ids: readonly string[]): string[] {
  const files = changedFiles(root);
  return ids.filter((id) => {
    const own = [`exercises/${id}/`, `tests/exercises/${id}/`];
    const description = readFileSync(path.join(root, `tests/exercises/${id}/exercise.json`), 'utf8');
    const reference = /"reference": *"(.+?)"/.exec(description)?.[1] ?? '';
    return files.has(reference) || [...files].some((file) => own.some((folder) => file.startsWith(folder)));
  });
}
