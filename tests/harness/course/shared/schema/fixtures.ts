import { readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { compileSchema } from '../../../../../harness/course/shared/schema/compile-schema.ts';
import { formatProblem } from '../../../../../harness/course/shared/schema/index.ts';
import { parseWithSchema } from '../../../../../harness/course/shared/schema/parse.ts';
import schema from '../../../../../schemas/scenario.schema.json' with { type: 'json' };
import type { Scenario } from '../../../../scenarios/scenario.generated.ts';

const FOLDER = new URL('../../../../scenarios/', import.meta.url);

/** The texts of all scenario fixtures, by file name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);

export const scenarioValidator = compileSchema<Scenario>(schema);

/** The text of one scenario fixture. @throws Error if there is no such file */
export function fixture(file: string): string {
  const text = fixtures.get(file);
  if (text === undefined) throw new Error(`fixture not found: ${file}`);
  return text;
}

/** The problems of a text as lines; empty if it is valid. */
export function linesOf<T>(text: string, fileName: string, validator: ValidateFunction<T>): string[] {
  const parsed = parseWithSchema(text, fileName, validator);
  return parsed.kind === 'valid' ? [] : parsed.problems.map(formatProblem);
}

/**
 * A text with its first occurrence of a part replaced.
 * @throws Error if the part does not occur: the test would test nothing
 */
export function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`${JSON.stringify(part)} is not in the text`);
  return text.replace(part, () => by);
}
