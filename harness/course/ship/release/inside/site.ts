import { fileURLToPath } from 'node:url';
import { UserError } from '../../../shared/files/user-error.ts';
import type * as site from '../../site/index.ts';
import { followSolutions, readSite, serveBuiltSite, writeSite } from '../../site/index.ts';
import { PAGE_FOLDER } from '../baked.ts';

// Takes the place of `harness/course/ship/site/from-sources.ts` in the students' edition, where the page has been built already.

const PAGE = fileURLToPath(new URL(PAGE_FOLDER, import.meta.url));

export const serveSite: typeof site.serveSite = async ({ exercises }, folder, port) => {
  const ids = exercises.map(({ id }) => id);
  const served = await serveBuiltSite(await readSite(PAGE), port, followSolutions(folder, ids));
  const update = async (): Promise<never> => {
    throw new UserError('--watch is for authors: the page of this edition has been built.');
  };
  return { ...served, update };
};

export const buildSite: typeof site.buildSite = async (_, out) => writeSite(await readSite(PAGE), out);
