import {
  mergeShards,
  openJournal,
  readSettlements,
  readShards,
  Settlements,
} from '../harness/course/classes/index.ts';
import { refuseOverlap } from '../harness/course/files/input-folders.ts';
import { showResults } from './results.ts';

export interface MergeOptions {
  /** The folder for the results. */
  readonly out: string;
  /** A file that decides about pending grades. */
  readonly settle?: string;
}

/**
 * Joins the results of shards in `out`, as a single run would have written them, and prints a summary.
 * @param folders the `--out` of each shard
 * @returns whether all points are known: none are pending
 * @throws UserError
 */
export async function merge(folders: readonly string[], { out, settle }: MergeOptions): Promise<boolean> {
  await refuseOverlap(
    out,
    folders.map((folder) => ({ folder, what: 'the folder of a shard', mayBeInResults: true })),
  );
  const parts = await readShards(folders);
  const { file } = parts[0]!;
  const settlements =
    settle === undefined
      ? new Settlements()
      : await readSettlements(settle, { ...file, exerciseIds: file.exercises.map(({ id }) => id) });
  const journal = await openJournal(out);
  try {
    const remarks = journal.faults;
    const run = await mergeShards(parts, journal);
    return await showResults(out, { journal, run, settlements, remarks });
  } finally {
    await journal.close();
  }
}
