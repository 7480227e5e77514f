import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * Compiles a validator that collects all errors with their values.
 * @throws Error if the schema violates draft 2020-12 or ajv's strict mode
 */
export function compileSchema<T>(schema: AnySchemaObject): ValidateFunction<T> {
  return new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    logger: false, // Faults of the schema are also thrown.
  }).compile<T>(schema);
}
