import { RESULTS } from '../harness/course/reports/index.ts';

/** What a run writes into the folder of its results besides its journal. */
export const RESULT_NAMES: readonly string[] = [...RESULTS, 'results.sha256', 'shard.json'];
