import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { readonlyTypes } from './readonly-types.ts';

const NAMES = ['scenario', 'exercise', 'grades'] as const;

const pathOf = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A schema that says nothing but a description allows any JSON: `unknown`, where the compiler says "some object". */
function markUnknown(_key: string, value: unknown): unknown {
  const isFree =
    typeof value === 'object' &&
    value !== null &&
    'description' in value &&
    typeof value.description === 'string' &&
    Object.keys(value).length === 1;
  return isFree ? { ...value, tsType: 'unknown' } : value;
}

/**
 * The types of one of the schemas.
 * @param name of the schema, `scenario` for `schemas/scenario.schema.json`
 * @returns a TypeScript module, byte for byte the same for the same schema
 */
async function typesOf(name: string): Promise<string> {
  const schema = JSON.parse(await readFile(pathOf(`schemas/${name}.schema.json`), 'utf8'), markUnknown);
  const source = await compile(schema, name, {
    bannerComment: `// Generated from schemas/${name}.schema.json by scripts/generate-types.ts: change the schema instead.`,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return readonlyTypes(source);
}

const check = process.argv.includes('--check');
for (const name of NAMES) {
  const file = `harness/core/model/${name}.generated.ts`;
  const types = await typesOf(name);
  if ((await readFile(pathOf(file), 'utf8').catch(() => '')) === types) continue;
  if (check) {
    console.error(`${file} is out of date: npm run generate`);
    process.exitCode = 1;
  } else {
    await writeFile(pathOf(file), types);
    console.log(`${file} written`);
  }
}
