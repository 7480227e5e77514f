import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as site from '../../site/index.ts';
import { followSolutions, serveBuiltSite, withPreview, writeSite } from '../../site/index.ts';
import { PAGE_FOLDER } from '../baked.ts';

// Takes the place of `harness/course/site/from-sources.ts` in the students' edition, where the page has been built already.

const PAGE = fileURLToPath(new URL(PAGE_FOLDER, import.meta.url));

export const serveSite: typeof site.serveSite = ({ exercises }, folder, port) =>
  serveBuiltSite(
    PAGE,
    port,
    followSolutions(
      folder,
      exercises.map(({ id }) => id),
    ),
  );

export const buildSite: typeof site.buildSite = async ({ title }, out, address) => {
  const entries = await readdir(PAGE, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const contents = files.map(async (file) => [path.relative(PAGE, file), await readFile(file)] as const);
  const site = new Map(await Promise.all(contents));
  await writeSite(address ? withPreview(site, address, title) : site, out);
};
