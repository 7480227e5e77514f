import type { Grades } from '../../harness/core/model/grades.generated.ts';
import { compileSchema } from '../../harness/course/shared/schema/compile-schema.ts';
import schema from '../../schemas/grades.schema.json' with { type: 'json' };

/** The public format of `grades.json`. Only the tests need it: the grader does not read back what others changed. */
export const gradesValidator = compileSchema<Grades>(schema);
