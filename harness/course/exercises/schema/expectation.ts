/** The part of a JSON Schema that is read here. */
export interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly examples?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema that an error of ajv carries, which types it as anything. */
export const partOf = (schema: unknown): SchemaPart => (schema ?? {}) as SchemaPart;

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** A JSON Schema type in plain words. */
export const typeInWords = (type: string): string => TYPES[type] ?? type;

/** Words of an enumeration, without their quotes. */
const wordsOf = (values: readonly unknown[]): string[] =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** A schema in plain words: `one of gd, momentum`, `a number`. */
export function inWords(schema: SchemaPart): string {
  if (schema.enum !== undefined) return `one of ${wordsOf(schema.enum).join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  return [schema.type ?? 'value'].flat().map(typeInWords).join(' or ');
}

/** All words that a schema allows, those of its alternatives included. */
export function allowedWords(schema: SchemaPart): string[] {
  return [...wordsOf(schema.enum ?? []), ...(schema.anyOf ?? []).flatMap(allowedWords)];
}
