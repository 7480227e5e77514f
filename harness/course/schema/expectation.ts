/** The keywords of a JSON Schema that messages use. */
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

/** The schema in one of ajv's errors, which ajv types as any. */
export const asSchema = (schema: unknown): SchemaPart => (schema ?? {}) as SchemaPart;

const TYPES: Readonly<Record<string, string>> = {
  number: 'a number',
  integer: 'a whole number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
};

/** A type of JSON Schema in words: `a whole number`. */
export const typeInWords = (type: string): string => TYPES[type] ?? type;

/** The values of an enumeration as words, strings without quotes. */
const wordsOf = (values: readonly unknown[]): string[] =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** What a schema expects, in words: `one of gd, momentum`, `a number`. */
export function inWords(schema: SchemaPart): string {
  if (schema.enum !== undefined) return `one of ${wordsOf(schema.enum).join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  return [schema.type ?? 'value'].flat().map(typeInWords).join(' or ');
}

/** All words that a schema or one of its alternatives allows. */
export function allowedWords(schema: SchemaPart): string[] {
  return [...wordsOf(schema.enum ?? []), ...(schema.anyOf ?? []).flatMap(allowedWords)];
}
