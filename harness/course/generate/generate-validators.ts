import { readFile } from 'node:fs/promises';
import path from 'node:path';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { createAjv } from './compile-schema.ts';

const NAMES = ['scenario', 'case', 'exercise', 'course'] as const;

const FILE = 'harness/course/schema/validators.generated.ts';

const HEAD = `// Generated from schemas/ by npm run generate: change the schemas instead.
// @ts-nocheck
`;

/** The only part of ajv that its code would import: it counts the characters of a string. */
const CHARACTER_COUNT = 'require("ajv/dist/runtime/ucs2length").default';

/**
 * Compiles the schemas of the files that people write to the code of their validators, so that no
 * command has to load ajv and compile them again.
 * @param root the project's folder
 * @returns the text of the TypeScript module, by its path relative to `root`; the same bytes for the same schemas
 * @throws Error if a schema violates draft 2020-12 or ajv's strict mode, or if its code would import anything
 */
export async function generateValidators(root: string): Promise<ReadonlyMap<string, string>> {
  const ajv = createAjv({ source: true, esm: true, lines: true });
  const fileOf = (name: string): string => `${name}.schema.json`;
  for (const name of NAMES) {
    const text = await readFile(path.join(root, 'schemas', fileOf(name)), 'utf8');
    ajv.addSchema(JSON.parse(text) as object, fileOf(name));
  }
  const code = standaloneCode(
    ajv,
    Object.fromEntries(NAMES.map((name) => [`${name}Validator`, fileOf(name)])),
  );
  const text = code.replaceAll(
    CHARACTER_COUNT,
    '(text) => text.length - (text.match(/[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]/g) ?? []).length',
  );
  if (text.includes('require(')) throw new Error(`${FILE}: the code of a validator imports a module`);
  return new Map([[FILE, `${HEAD}${text}\n`]]);
}
