/** Public entry point: reads the exercises of the project from their files. */
export { BrokenExercise } from '../../core/model/broken-exercise.ts';
export type { ExercisePlan } from '../../core/model/exercise-plan.ts';
export { courseIds, readCourse } from './course-file.ts';
export { type Course, type Contents, type CourseExercise, loadCourse, programText } from './load-course.ts';
export { loadExercise } from './load-exercise.ts';
export { PUBLIC_SEED } from './public-seed.ts';
export { exerciseIds, misconceptionFiles, readFolder, readReferenceFiles } from './read-exercise.ts';
export { matchExercises } from './match-exercises.ts';
