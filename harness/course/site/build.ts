import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { STARTER_ERROR } from '../../core/model/starter.ts';
import type { Course } from '../exercises/index.ts';
import { UserError } from '../files/user-error.ts';
import { collectLicenses } from './licenses.ts';
import { atPlainPath } from './plain-path.ts';
import { policyPlugin } from './policy.ts';
import { viteConfig } from './vite-config.ts';
import { type SiteFiles, writeSite } from './write-site.ts';

/**
 * The site shows the files in `exercises/` as starters, so they must be starters: a solution would be published.
 * @throws UserError that names the file
 */
function requireStarters({ root, exercises }: Course): void {
  for (const { id, grading } of exercises) {
    const file = path.join('exercises', id, SOLUTION_FILE);
    const text = readFileSync(path.join(root, file), 'utf8');
    const functions = Object.keys(grading.exports).length;
    if (text.split(STARTER_ERROR).length - 1 < functions)
      throw new UserError(
        `${file} is not a starter: the site would publish it. Each of its ${functions} functions must throw "${STARTER_ERROR}".`,
      );
  }
}

/** Notes down which modules are part of the page or of its worker. */
const noteModules = (modules: Set<string>): Plugin => ({
  name: 'descent-grader:modules',
  generateBundle: (_, bundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') for (const id of output.moduleIds) modules.add(id);
  },
});

/** Builds the page. */
export const pageFiles = (original: Course): Promise<SiteFiles> =>
  atPlainPath(original, async (course, engine) => {
    const { build } = await import('vite');
    const modules = new Set<string>();
    const config = viteConfig(course, engine, () => [noteModules(modules)]);
    const { output } = (await build({
      ...config,
      resolve: { ...config.resolve, preserveSymlinks: course !== original },
      plugins: [...config.plugins!, policyPlugin],
      build: { ...config.build, write: false },
    })) as Rolldown.RolldownOutput;
    return new Map<string, string | Uint8Array>([
      ...output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
      ['LICENSES.txt', await collectLicenses(course.root, [...modules])],
    ]);
  });

/**
 * Builds the page as a static site, which works in any folder of any host.
 * @throws UserError if a file in `exercises/` is not a starter
 */
export async function siteFiles(course: Course): Promise<SiteFiles> {
  requireStarters(course);
  return pageFiles(course);
}

/**
 * Writes this site into a folder.
 * @param out a folder that is new or empty, or holds an earlier site
 * @throws UserError if it holds something else, or if a file in `exercises/` is not a starter
 */
export const buildSite = async (course: Course, out: string): Promise<void> =>
  writeSite(await siteFiles(course), out);
