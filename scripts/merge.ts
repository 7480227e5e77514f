import { mergeShards, openJournal, readShards, refuseOverlap } from '../harness/course/classes/index.ts';
import { showResults } from './results.ts';

/**
 * Joins the results of shards in `out`, as a single run would have written them, and prints a summary.
 * @param folders the `--out` of each shard
 * @returns whether all points are known: none are pending
 * @throws UserError
 */
export async function merge(folders: readonly string[], out: string): Promise<boolean> {
  await refuseOverlap(
    out,
    folders.map((folder) => ({ folder, what: 'the folder of a shard', mayBeInResults: true })),
  );
  const parts = await readShards(folders);
  const journal = await openJournal(out);
  try {
    const remarks = journal.faults;
    return await showResults(out, journal, await mergeShards(parts, journal), remarks);
  } finally {
    await journal.close();
  }
}
