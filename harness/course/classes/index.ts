/** Public entry point: a class in, its grades out. */
export {
  gradedSubmissions,
  type Change,
  type GradedSubmission,
  type RunDescription,
} from './class-grades.ts';
export { discover, type SubmissionFolder } from './discover.ts';
export { fileNameOf } from './file-names.ts';
export { NotWritten, removeOthers, writeWhole, writing } from './files.ts';
export { gradePairs, type Pair, pairsOf } from './grade-class.ts';
export { gradeOwnExercises, matchingExercises, type OwnGrade } from './grade-workspace.ts';
export { harnessFingerprint } from './harness-fingerprint.ts';
export { Journal } from './journal.ts';
export { isAsWritten, writeManifest } from './manifest.ts';
export { outlineOf } from './outline.ts';
export { readSolution } from './read-solution.ts';
export { endShard, mergeShards, NotMergeable, partOf, readShards, type Shard } from './shards.ts';
