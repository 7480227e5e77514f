import path from 'node:path';
import { mergeShards, readShards } from '../harness/course/classes/index.ts';
import { journalIn } from './grade-folder.ts';
import { showResults } from './results.ts';
import { UsageError } from './usage.ts';

/**
 * Joins the output of shards in `out`, as one run would have written it, and shows it.
 * @param folders the `--out` of each shard
 * @returns whether the harness itself was without error
 * @throws UsageError, NotMergeable, NotWritten with lines for the caller
 */
export async function merge(folders: readonly string[], out: string): Promise<boolean> {
  if (folders.some((folder) => path.resolve(folder) === path.resolve(out)))
    throw new UsageError('--out must be another folder than those of the shards');
  const parts = await readShards(folders);
  const journal = await journalIn(out);
  try {
    return await showResults(out, journal, await mergeShards(parts, journal));
  } finally {
    await journal.close();
  }
}
