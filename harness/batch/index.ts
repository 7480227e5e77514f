/** The door of the folder: a class goes in, its grades come out. */
export { discover, type SubmissionFolder } from './discover.ts';
export { fileNameOf } from './file-names.ts';
export { NotWritten, writeWhole, writing } from './files.ts';
export { gradeClass } from './grade-class.ts';
export { harnessFingerprint } from './harness-fingerprint.ts';
export { type Journal, openJournal } from './journal.ts';
export { gradeOwnExercises, matchingExercises, type OwnGrade } from './own-exercises.ts';
export { readSolution } from './read-solution.ts';
