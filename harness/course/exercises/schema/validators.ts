import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import caseSchema from '../../../../schemas/case.schema.json' with { type: 'json' };
import courseSchema from '../../../../schemas/course.schema.json' with { type: 'json' };
import exerciseSchema from '../../../../schemas/exercise.schema.json' with { type: 'json' };
import gradesSchema from '../../../../schemas/grades.schema.json' with { type: 'json' };
import importSchema from '../../../../schemas/import.schema.json' with { type: 'json' };
import journalSchema from '../../../../schemas/journal.schema.json' with { type: 'json' };
import scenarioSchema from '../../../../schemas/scenario.schema.json' with { type: 'json' };
import shardSchema from '../../../../schemas/shard.schema.json' with { type: 'json' };
import studentsSchema from '../../../../schemas/students.schema.json' with { type: 'json' };
import type { CaseDescription } from '../../../core/model/case.generated.ts';
import type { CourseDescription } from '../../../core/model/course.generated.ts';
import type { ExerciseDescription } from '../../../core/model/exercise.generated.ts';
import type { Grades } from '../../../core/model/grades.generated.ts';
import type { Import } from '../../../core/model/import.generated.ts';
import type { Scenario } from '../../../core/model/scenario.generated.ts';
import type { Students } from '../../../core/model/students.generated.ts';

// One instance for all schemas, so that it compiles the meta-schema of draft 2020-12 only once.
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  verbose: true,
  ownProperties: true,
  logger: false, // What is wrong with a schema is thrown, too.
});
// Other schemas refer to its parts.
ajv.addSchema(gradesSchema, 'grades.schema.json');
ajv.addSchema(studentsSchema, 'students.schema.json');

/**
 * Compiles a schema for `parseWithSchema`: the validator collects all errors and keeps the values that they concern.
 * @throws Error if the schema violates draft 2020-12 or ajv's strict mode
 */
export function compileSchema<T>(schema: AnySchemaObject): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

/** Compiles a schema when it is first needed, because most runs need only one. */
function lazily<T>(schema: AnySchemaObject): () => ValidateFunction<T> {
  let validator: ValidateFunction<T> | undefined;
  return () => (validator ??= compileSchema<T>(schema));
}

export const scenarioValidator = lazily<Scenario>(scenarioSchema);
export const caseValidator = lazily<CaseDescription>(caseSchema);
export const courseValidator = lazily<CourseDescription>(courseSchema);
export const exerciseValidator = lazily<ExerciseDescription>(exerciseSchema);
export const gradesValidator = lazily<Grades>(gradesSchema);
export const journalLineValidator = lazily<object>(journalSchema);
export const shardValidator = lazily<object>(shardSchema);
export const importValidator = lazily<Import>(importSchema);
export const studentsValidator = lazily<Students>(studentsSchema);
