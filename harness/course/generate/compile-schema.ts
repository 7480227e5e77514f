import { Ajv2020, type AnySchemaObject, type CodeOptions, type ValidateFunction } from 'ajv/dist/2020.js';

/**
 * An instance of ajv as all validators of the project are compiled: they collect all errors and keep the values that
 * these concern.
 */
export const createAjv = (code: CodeOptions = {}): Ajv2020 =>
  new Ajv2020({
    strict: true,
    allErrors: true,
    verbose: true,
    ownProperties: true,
    logger: false, // What is wrong with a schema is thrown, too.
    code,
  });

/**
 * Compiles a schema for `parseWithSchema`.
 * @throws Error if the schema violates draft 2020-12 or ajv's strict mode
 */
export function compileSchema<T>(schema: AnySchemaObject): ValidateFunction<T> {
  return createAjv().compile<T>(schema);
}
