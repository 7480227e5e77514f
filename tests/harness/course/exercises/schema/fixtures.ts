import { readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { formatProblem, parseFixture } from '../../../../../harness/course/exercises/schema/index.ts';

const FOLDER = new URL('../../../../scenarios/', import.meta.url);

/** The text of every scenario fixture, by its file's name. */
export const fixtures: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER)
    .toSorted()
    .map((file) => [file, readFileSync(new URL(file, FOLDER), 'utf8')]),
);

/** The text of one fixture. */
export function fixture(file: string): string {
  const text = fixtures.get(file);
  if (text === undefined) throw new Error(`there is no fixture ${file}`);
  return text;
}

/** All problems of a text as lines; none where it is valid. */
export function linesOf<T>(text: string, fileName: string, validator: ValidateFunction<T>): string[] {
  const parsed = parseFixture(text, fileName, validator);
  return parsed.kind === 'valid' ? [] : parsed.problems.map(formatProblem);
}

/** A text with one part of it replaced; fails where that part is not there, so that no test tests nothing. */
export function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`${JSON.stringify(part)} is not in the text`);
  return text.replace(part, () => by);
}
