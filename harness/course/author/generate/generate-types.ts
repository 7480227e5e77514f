import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type * as library from 'json-schema-to-typescript';
import * as ts from 'typescript';
import { UserError } from '../../shared/files/user-error.ts';

/** Schemas of the engine; others are the course's. */
const FOLDERS: Readonly<Record<string, string>> = {
  case: 'harness/core/model',
  course: 'harness/course/shared/model',
  exercise: 'harness/core/model',
  grades: 'harness/core/model',
  questions: 'harness/core/model',
};

/** Schemas with only a description allow any JSON; the compiler would type them as objects. */
function markUnknown(_key: string, value: unknown): unknown {
  const isFree =
    typeof value === 'object' &&
    value !== null &&
    'description' in value &&
    typeof value.description === 'string' &&
    Object.keys(value).length === 1;
  return isFree ? { ...value, tsType: 'unknown' } : value;
}

function isMutable(node: ts.Node): boolean {
  return (
    ts.isPropertySignature(node) ||
    ts.isIndexSignatureDeclaration(node) ||
    ts.isArrayTypeNode(node) ||
    ts.isTupleTypeNode(node)
  );
}

/**
 * Makes all properties, arrays and tuples readonly: file contents are not modified.
 * @example readonlyTypes('interface A { b: number[] }') // 'interface A { readonly b: readonly number[] }'
 */
export function readonlyTypes(source: string): string {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2023, true);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (isMutable(node)) places.push(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return places
    .toSorted((a, b) => b - a)
    .reduce((text, place) => `${text.slice(0, place)}readonly ${text.slice(place)}`, source);
}

/** Optional library, for courses with schemas. @throws UserError if it is not installed */
async function compiler(): Promise<(typeof library)['compile']> {
  try {
    return (await import('json-schema-to-typescript')).compile;
  } catch {
    throw new UserError(
      'To write the types of your schemas: npm install --save-dev json-schema-to-typescript@16.0.0',
    );
  }
}

async function typesOf(root: string, name: string): Promise<string> {
  const compile = await compiler();
  const file = path.join(root, `schemas/${name}.schema.json`);
  const schema = JSON.parse(await readFile(file, 'utf8'), markUnknown);
  const source = await compile(schema, name, {
    bannerComment: `// Generated from schemas/${name}.schema.json by npm run generate: change the schema instead.`,
    unknownAny: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  return readonlyTypes(source);
}

/**
 * Generates types from schemas.
 * @returns modules by path relative to `root`; deterministic
 */
export async function generateTypes(root: string): Promise<ReadonlyMap<string, string>> {
  const schemas = (await readdir(path.join(root, 'schemas')).catch(() => [])).toSorted();
  const names = schemas.map((file) => path.basename(file, '.schema.json'));
  const folderOf = (name: string): string => FOLDERS[name] ?? 'tests/scenarios';
  const texts = await Promise.all(names.map((name) => typesOf(root, name)));
  return new Map(names.map((name, k) => [`${folderOf(name)}/${name}.generated.ts`, texts[k]!]));
}
