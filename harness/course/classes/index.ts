/** Public entry point: a class in, its grades out. */
export { type Change, explainChange, tableOf, withoutSums } from './changes.ts';
export {
  gradedSubmissions,
  type GradedSubmission,
  type RunDescription,
  withShows,
} from './graded-submissions.ts';
export { type FolderOptions, type Progress, type GradedFolder, withGradedFolder } from './grade-folder.ts';
export { gradeOwnExercises, type OwnGrade } from './grade-workspace.ts';
export { drawOwnPictures, type PictureFiles } from './own-pictures.ts';
export { outlineOf } from './outline.ts';
export { DECISION_COLUMNS, decisionRows, HOW_TO_DECIDE, pendingRows } from './decision-form.ts';
export { keepDecisions } from './kept-decisions.ts';
export { readSolution } from './read-solution.ts';
export { judge } from './requirement.ts';
export { refuseLoss } from './refuse-loss.ts';
export { keptIn, openJournal, removeResults } from './result-folder.ts';
export { completeShard, mergeShards, readShards, type Shard } from './shards.ts';
