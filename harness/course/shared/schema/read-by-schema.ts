import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { coursesAround, ENGINE } from '../bundle/engine.mjs';
import { keptFiles } from '../bundle/kept.mjs';
import { sha256Of } from '../files/sha256.ts';
import { type Parsed, parseWithSchema, type Rule } from './parse.ts';

/** The file of a schema of the engine: `exercise`, `case` or `course`. */
export const engineSchema = (name: string): string => path.join(ENGINE, `schemas/${name}.schema.json`);

/** By the texts of their schemas. */
const validators = new Map<string, ValidateFunction>();

// Loading ajv and compiling a schema takes longer than all else that a command does before it grades, and files rarely
// change. So a text that is known to be valid is noted, and only parsed the next time.
/**
 * Reads a JSON file that a person wrote and validates it by its schema, as `parseWithSchema` does.
 * @param text the file's text
 * @param fileName its name in the problems
 * @param schemaFile of its format
 * @throws Error if the schema cannot be read, or violates draft 2020-12 or ajv's strict mode
 */
export async function readBySchema<T>(
  text: string,
  fileName: string,
  schemaFile: string,
  rule: Rule<T> = () => [],
): Promise<Parsed<T>> {
  const schema = await readFile(schemaFile, 'utf8');
  const key = sha256Of(JSON.stringify([schema, text]));
  const valid = keptFiles(coursesAround(process.cwd())[0] ?? ENGINE, 'valid');
  if (valid.find(key) !== undefined) {
    const value = JSON.parse(text) as T;
    if (rule(value).length === 0) return { kind: 'valid', value };
  }
  const { compileSchema } = await import('./compile-schema.ts');
  const validator = getOrCreate(validators, schema, () => compileSchema(JSON.parse(schema) as object));
  const parsed = parseWithSchema(text, fileName, validator as ValidateFunction<T>, rule);
  if (parsed.kind === 'valid') valid.keep(key, '');
  return parsed;
}
