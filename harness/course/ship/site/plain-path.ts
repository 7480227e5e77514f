import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ENGINE } from '../../shared/bundle/index.mjs';
import type { Course } from '../../shared/exercises/index.ts';

/** Vite takes these characters of a path for parts of an address or of a pattern. */
const SPECIAL = /[#?%*!()[\]{}]/;

const isPlain = (folder: string): boolean => !SPECIAL.test(folder);

/** The engine's folder, by the path of the course if it is inside of it. */
const engineOf = (course: Course, root: string): string =>
  ENGINE === course.root || ENGINE.startsWith(course.root + path.sep)
    ? path.join(root, path.relative(course.root, ENGINE))
    : ENGINE;

/**
 * Gives `work` a course path that Vite can read, through a link if needed; modules must keep their names
 * (`resolve.preserveSymlinks`).
 * @param work gets the course and the engine's folder
 */
export async function atPlainPath<T>(
  course: Course,
  work: (course: Course, engine: string) => Promise<T>,
): Promise<T> {
  if (isPlain(course.root)) return work(course, ENGINE);
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'descent-grader-'));
  try {
    const root = path.join(folder, 'course');
    symlinkSync(course.root, root, 'junction');
    return await work({ ...course, root }, engineOf(course, root));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
