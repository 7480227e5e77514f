import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keptFiles, programName } from '../../shared/bundle/index.mjs';
import type { Course } from '../../shared/exercises/index.ts';
import type { Contents } from '../../shared/files/own-files.ts';
import { sha256Of } from '../../shared/files/sha256.ts';
import { pageFiles } from './page-files.ts';
import { serveBuiltSite, type Site } from './serve-built.ts';
import { followSolutions } from './solutions-feed.ts';

/** Leaves out solutions, which the page follows. */
function filesIn(root: string, folder: string): [name: string, hash: string][] {
  const names = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'solution.ts')
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return names.toSorted().map((file) => [file, sha256Of(readFileSync(file))]);
}

/** Hash of all that the page is made of. */
function sourcesOf({ root, title, exercises }: Course): string {
  const folders = readdirSync(root).filter((name) => name === 'views' || name === 'exercises');
  const files = folders.flatMap((folder) => filesIn(root, folder));
  return sha256Of(JSON.stringify([programName(root), title, exercises, files]));
}

/** Builds a course's page, or finds the one of the same sources. @throws UserError */
async function pageOf(course: Course, sources: string): Promise<Contents> {
  const kept = keptFiles(course.root, 'page');
  const last = kept.find('page');
  if (last !== undefined) {
    const { sources: ofLast, files } = deserialize(last) as { sources: string; files: Contents };
    if (ofLast === sources) return files;
  }
  const files = await pageFiles(course);
  kept.keep('page', serialize({ sources, files }));
  return files;
}

export interface CoursePage extends Site {
  /** Rebuilds and shows the page if its sources changed. @throws UserError if the build fails */
  readonly update: (course: Course) => Promise<void>;
}

/**
 * On the loopback address alone.
 * @param folder holds the student's exercise folders
 * @param port 0 for any free one
 * @throws UserError if the build fails
 */
export async function serveSite(course: Course, folder: string, port: number): Promise<CoursePage> {
  const ids = course.exercises.map(({ id }) => id);
  let shown = sourcesOf(course);
  const site = await serveBuiltSite(await pageOf(course, shown), port, followSolutions(folder, ids));
  return {
    ...site,
    update: async (changed) => {
      const sources = sourcesOf(changed);
      if (sources === shown) return;
      site.replace(await pageOf(changed, sources));
      shown = sources;
    },
  };
}
