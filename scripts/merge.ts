import { mergeShards, readShards } from '../harness/batch/index.ts';
import { journalIn } from './grade-folder.ts';
import { showResults } from './results.ts';

/**
 * Joins the output of shards in `out`, as one run would have written it, and shows it.
 * @param folders the `--out` of each shard
 * @returns whether the harness itself was without error
 * @throws NotMergeable, NotWritten with lines for the caller
 */
export async function merge(folders: readonly string[], out: string): Promise<boolean> {
  const parts = await readShards(folders);
  const journal = await journalIn(out);
  try {
    return await showResults(out, journal, await mergeShards(parts, journal));
  } finally {
    await journal.close();
  }
}
