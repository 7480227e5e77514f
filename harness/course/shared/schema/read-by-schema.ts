import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { coursesAround, ENGINE } from '../bundle/engine.mjs';
import { keptFiles } from '../bundle/kept.mjs';
import { sha256Of } from '../files/sha256.ts';
import { type Parsed, parseWithSchema, type ValueRule } from './parse.ts';

/** @param name `exercise`, `case` or `course` */
export const engineSchema = (name: string): string => path.join(ENGINE, `schemas/${name}.schema.json`);

const validators = new Map<string, ValidateFunction>();

// Loading ajv and compiling a schema takes longer than everything else before grading, so texts known to be valid are
// cached and only parsed.
/**
 * Reads and validates as `parseWithSchema`.
 * @param fileName for the problems
 * @throws Error if the schema cannot be read or compiled
 */
export async function readBySchema<T>(
  text: string,
  fileName: string,
  schemaFile: string,
  rule: ValueRule<T> = () => [],
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
