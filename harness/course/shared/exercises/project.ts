/** Reads the project's files; replaced in the students' edition by `release/inside/exercises.ts`. */
export { givenCode } from './given-code.ts';
export { courseIds, readCourse } from './course-file.ts';
export { readScenarios } from './fixtures.ts';
export { type Course, type CourseExercise, functionsOf, loadCourse, loadGrading } from './load-course.ts';
export { type ProgramExports, programText } from './program.ts';
export { withOwnClass } from './own-class.ts';
export { placeOfCheck } from './place-of-check.ts';
export { exerciseIds, misconceptionFiles, readFolder, specialRowsFile } from './read-exercise.ts';
export { faultsOfTasks, readmesOf } from './readme-table.ts';
