/** Public entry point: a class in, its grades out. */
export {
  gradedSubmissions,
  type Change,
  type GradedSubmission,
  type RunDescription,
} from './class-grades.ts';
export { fileNameOf } from './file-names.ts';
export { WriteError, removeExcept, writeAtomically, reportWriteErrors } from './files.ts';
export { type FolderOptions, type Progress, withGradedFolder } from './grade-folder.ts';
export { gradeOwnExercises, type OwnGrade } from './grade-workspace.ts';
export type { Journal } from './journal.ts';
export { isAsWritten, writeManifest } from './manifest.ts';
export { outlineOf } from './outline.ts';
export { readSolution } from './read-solution.ts';
export { openJournal } from './result-folder.ts';
export { completeShard, mergeShards, readShards, type Shard } from './shards.ts';
