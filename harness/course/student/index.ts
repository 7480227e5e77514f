/** Public entry point: grades a student's own exercises and shows the grades. */
export { gradeOwnExercises, type OwnGrade } from './grade-workspace.ts';
export { renderOwnGrades } from './own-grades.ts';
export { drawOwnPictures, type PictureFiles } from './own-pictures.ts';
export { renderProblems } from './problems.ts';
export { judge } from './requirement.ts';
