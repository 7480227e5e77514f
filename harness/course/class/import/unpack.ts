import type { HandedIn } from './assign.ts';
import { UnpackBudget, MAX_DEPTH, SpentBudget } from './budget.ts';
import { listZip } from './list-zip.ts';
import { type Found, ignored, type ListedFile, problem } from './listed.ts';

type Archive = Extract<ListedFile, { readonly kind: 'archive' }>;

/** Lists an archive. A faulty file loses nothing else; a broken archive loses all. */
async function unpackArchive({ path, open }: Archive, depth: number, budget: UnpackBudget): Promise<Found[]> {
  if (depth > MAX_DEPTH) return [problem(path, 'an archive within an archive within an archive')];
  const opened = await open(budget);
  if (opened.kind === 'refused') return [problem(path, opened.reason)];
  const found: Found[] = [];
  try {
    for await (const file of listZip(opened.zip, path, budget))
      for (const each of await readListed(file, depth, budget)) found.push(each);
    return found.length === 0 ? [ignored(path, 'an archive without files')] : found;
  } catch (error) {
    if (error instanceof SpentBudget) throw error;
    return [problem(path, 'a broken ZIP archive')];
  } finally {
    opened.zip.close();
  }
}

/** @param depth of the archive that the file is in @throws SpentBudget */
async function readListed(file: ListedFile, depth: number, budget: UnpackBudget): Promise<Found[]> {
  if (file.kind === 'archive') {
    const inside = await unpackArchive(file, depth + 1, budget);
    return inside.map((one) => (one.path === file.path ? { ...one, version: file.version } : one));
  }
  if (file.kind !== 'source') return [file];
  const { path, version } = file;
  const read = await file.read(budget);
  return [{ ...(read.kind === 'refused' ? problem(path, read.reason) : { path, ...read }), version }];
}

/**
 * Reads all files of one student, plain ones first, so that archives do not use up their budget.
 * @returns the files, and those in archives. Beyond the budget there is one problem for all files, if the plain ones are too
 *   much, or else for the archive that is and those after it
 */
export async function unpack(files: readonly HandedIn[]): Promise<HandedIn<Found>[]> {
  const budget = new UnpackBudget();
  const isArchive = ({ file: { kind } }: HandedIn): boolean => kind === 'archive';
  const archives = files.filter(isArchive);
  const found = new Map<HandedIn, readonly Found[]>();
  for (const one of [...files.filter((each) => !isArchive(each)), ...archives]) {
    try {
      found.set(one, await readListed(one.file, 1, budget));
    } catch (error) {
      if (!(error instanceof SpentBudget)) throw error;
      const others = one === archives.at(-1) ? '' : ' and of the archives after it';
      const what = isArchive(one) ? `it${others}` : 'this student';
      if (!isArchive(one)) found.clear();
      found.set(one, [problem(one.file.path, `${error.message}, so nothing of ${what} is taken`)]);
      break;
    }
  }
  return files.flatMap((one) =>
    (found.get(one) ?? []).map((file) => ({
      file,
      inside: [...one.inside, ...file.path.slice(one.file.path.length)],
    })),
  );
}
