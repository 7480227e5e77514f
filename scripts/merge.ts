import path from 'node:path';
import { mergeShards, openJournal, readShards } from '../harness/course/classes/index.ts';
import { UserError } from '../harness/course/exercises/user-error.ts';
import { showResults } from './results.ts';

/**
 * Joins the results of shards in `out`, as a single run would have written them, and prints a summary.
 * @param folders the `--out` of each shard
 * @returns whether all points are known: none are pending
 * @throws UserError
 */
export async function merge(folders: readonly string[], out: string): Promise<boolean> {
  if (folders.some((folder) => path.resolve(folder) === path.resolve(out)))
    throw new UserError('--out must not be the folder of a shard');
  const parts = await readShards(folders);
  const journal = await openJournal(out);
  try {
    return await showResults(out, journal, await mergeShards(parts, journal));
  } finally {
    await journal.close();
  }
}
