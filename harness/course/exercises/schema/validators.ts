import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { CaseDescription } from '../../../core/model/case.generated.ts';
import type { CourseDescription } from '../../../core/model/course.generated.ts';
import type { ExerciseDescription } from '../../../core/model/exercise.generated.ts';
import type { Grades } from '../../../core/model/grades.generated.ts';
import type { Import } from '../../../core/model/import.generated.ts';
import type { Scenario } from '../../../core/model/scenario.generated.ts';
import type { Students } from '../../../core/model/students.generated.ts';
import * as generated from './validators.generated.ts';

// The generated module has no types of its own.
const typed = <T>(validator: unknown): ValidateFunction<T> => validator as ValidateFunction<T>;

/** Validators for `parseWithSchema`: each collects all errors of a value. */
export const scenarioValidator = typed<Scenario>(generated.scenarioValidator);
export const caseValidator = typed<CaseDescription>(generated.caseValidator);
export const courseValidator = typed<CourseDescription>(generated.courseValidator);
export const exerciseValidator = typed<ExerciseDescription>(generated.exerciseValidator);
export const gradesValidator = typed<Grades>(generated.gradesValidator);
export const journalValidator = typed<object>(generated.journalValidator);
export const shardValidator = typed<object>(generated.shardValidator);
export const importValidator = typed<Import>(generated.importValidator);
export const studentsValidator = typed<Students>(generated.studentsValidator);
