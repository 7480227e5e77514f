/** The door of the folder: a class goes in, its grades come out. */
export { changesSince, classGrades, type RunDescription } from './class-grades.ts';
export { discover, type SubmissionFolder } from './discover.ts';
export { fileNameOf } from './file-names.ts';
export { NotWritten, removeOthers, writeWhole, writing } from './files.ts';
export { gradePairs, type Pair, pairsOf } from './grade-class.ts';
export { Journal } from './journal.ts';
export { gradeOwnExercises, matchingExercises, type OwnGrade } from './grade-workspace.ts';
export { isAsWritten, writeManifest } from './manifest.ts';
export { outlineOf, outlineOfClass } from './summary.ts';
export { readSolution } from './read-solution.ts';
export { endShard, mergeShards, NotMergeable, partOf, readShards, type Shard } from './shards.ts';
