import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { CaseDescription } from '../../core/model/case.generated.ts';
import type { CourseDescription } from '../../core/model/course.generated.ts';
import type { ExerciseDescription } from '../../core/model/exercise.generated.ts';
import type { Scenario } from '../../core/model/scenario.generated.ts';
import * as generated from './validators.generated.ts';

// The generated module has no types of its own.
const typed = <T>(validator: unknown): ValidateFunction<T> => validator as ValidateFunction<T>;

/** Validators of the files that people write, for `parseWithSchema`: each collects all errors of a value. */
export const scenarioValidator = typed<Scenario>(generated.scenarioValidator);
export const caseValidator = typed<CaseDescription>(generated.caseValidator);
export const courseValidator = typed<CourseDescription>(generated.courseValidator);
export const exerciseValidator = typed<ExerciseDescription>(generated.exerciseValidator);
