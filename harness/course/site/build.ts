import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Course } from '../exercises/index.ts';
import { UserError } from '../exercises/user-error.ts';
import { policyPlugin } from './policy.ts';
import { viteConfig } from './vite-config.ts';

/** A part of the page that tells it from pages of others. */
const GENERATOR = '<meta name="generator" content="descent-grader"';

/** The message that every function of a starter throws. */
const STARTER_ERROR = 'not implemented yet';

/**
 * The site shows the files in `exercises/` as starters, so they must be starters: a solution would be published.
 * @throws UserError that names the file
 */
function requireStarters({ root, exercises }: Course): void {
  for (const { id, grading } of exercises) {
    const file = path.join('exercises', id, 'solution.ts');
    const text = readFileSync(path.join(root, file), 'utf8');
    const functions = Object.keys(grading.exports).length;
    if (text.split(STARTER_ERROR).length - 1 < functions)
      throw new UserError(
        `${file} is not a starter: the site would publish it. Each of its ${functions} functions must throw "${STARTER_ERROR}".`,
      );
  }
}

/** @throws UserError if the folder holds anything but an earlier site, which is removed */
function makeRoom(out: string): void {
  if (!existsSync(out) || readdirSync(out).length === 0) return;
  const page = path.join(out, 'index.html');
  if (!existsSync(page) || !readFileSync(page, 'utf8').includes(GENERATOR))
    throw new UserError(`${out} is neither empty nor an earlier site. Choose a new or empty folder.`);
  rmSync(path.join(out, 'assets'), { recursive: true, force: true });
  rmSync(page);
}

/**
 * Writes the page as a static site, which works in any folder of any host.
 * @param out a folder that is new or empty, or holds an earlier site
 * @throws UserError if it holds something else, or if a file in `exercises/` is not a starter
 */
export async function buildSite(course: Course, out: string): Promise<void> {
  requireStarters(course);
  makeRoom(out);
  const { build } = await import('vite');
  const config = viteConfig(course);
  await build({
    ...config,
    plugins: [...config.plugins!, policyPlugin],
    build: { ...config.build, outDir: out, emptyOutDir: false },
  });
}
