import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Plugin, Rolldown } from 'vite';
import { STARTER_ERROR } from '../../core/model/solution-file.ts';
import { gradeOwnExercises } from '../classes/index.ts';
import { type Course, PUBLIC_SEED } from '../exercises/index.ts';
import type { Contents } from '../files/own-files.ts';
import { UserError } from '../files/user-error.ts';
import { collectLicenses } from './licenses.ts';
import { atPlainPath } from './plain-path.ts';
import { PREVIEW, withPreview } from './preview.ts';
import { viteConfig } from './vite-config.ts';
import { writeSite } from './write-site.ts';

/**
 * The site shows the files in `exercises/` as starters, so they must be starters: a solution would be published.
 * @throws UserError that names the files
 */
async function requireStarters({ root, exercises }: Course): Promise<void> {
  const words = exercises.map(({ id }) => id);
  const jobs = availableParallelism();
  const grades = await gradeOwnExercises({ root, words, seed: PUBLIC_SEED, jobs });
  const faults = grades
    .filter(({ grade: { status } }) => status !== 'not-started')
    .map(
      ({ grade: { id } }) =>
        `exercises/${id}/solution.ts is not the starter: put the starter back (git checkout -- exercises/${id}/solution.ts), so that its functions throw "${STARTER_ERROR}"`,
    );
  if (faults.length > 0) throw new UserError(faults);
}

/** Notes down which modules are part of the page or of its worker. */
const noteModules = (modules: Set<string>): Plugin => ({
  name: 'descent-grader:modules',
  generateBundle: (_, bundle) => {
    for (const output of Object.values(bundle))
      if (output.type === 'chunk') for (const id of output.moduleIds) modules.add(id);
  },
});

/** Builds the page. @throws UserError that names the place where a module is wrong */
export const pageFiles = (original: Course): Promise<Contents> =>
  atPlainPath(original, async (course, engine) => {
    const { build } = await import('vite');
    const modules = new Set<string>();
    const config = viteConfig(course, engine, () => [noteModules(modules)]);
    const { output } = (await build({
      ...config,
      resolve: { ...config.resolve, preserveSymlinks: course !== original },
      build: { ...config.build, write: false },
    }).catch((error: unknown) => {
      const lines = stripVTControlCharacters((error as Error).message).split('\n');
      throw new UserError(['The page cannot be built:', ...lines.filter((line) => line.trim() !== '')]);
    })) as Rolldown.RolldownOutput;
    const preview = path.join(course.root, 'views', PREVIEW);
    return new Map<string, string | Uint8Array>([
      ...output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const),
      ['LICENSES.txt', await collectLicenses(course.root, [...modules])],
      ...(existsSync(preview) ? [[PREVIEW, await readFile(preview)] as const] : []),
    ]);
  });

/**
 * Builds the page as a static site, which works in any folder of any host.
 * @throws UserError if a file in `exercises/` is not a starter
 */
export async function siteFiles(course: Course): Promise<Contents> {
  await requireStarters(course);
  return pageFiles(course);
}

/**
 * Writes this site into a folder.
 * @param out a folder that is new or empty, or holds an earlier site
 * @param address at which it will be, if links to it are to have a preview
 * @throws UserError if it holds something else, or if a file in `exercises/` is not a starter
 */
export async function buildSite(course: Course, out: string, address?: URL): Promise<void> {
  const files = await siteFiles(course);
  await writeSite(address ? withPreview(files, address, course.title) : files, out);
}
