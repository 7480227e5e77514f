/** Public entry point: a class in, its grades out. */
export { type Change, explainChange, tableOf, withoutSums } from './changes.ts';
export {
  gradedSubmissions,
  type GradedSubmission,
  type RunDescription,
  withShows,
} from './graded-submissions.ts';
export { type FolderOptions, type GradedFolder, withGradedFolder } from './grade-folder.ts';
export { outlineOf } from './outline.ts';
export { keepDecisions } from './kept-decisions.ts';
export { refuseLoss } from './refuse-loss.ts';
export { keptIn, openJournal, removeResults } from './result-folder.ts';
export { completeShard, mergeShards, readShards } from './shards.ts';
