import type { ErrorObject } from 'ajv/dist/2020.js';

interface SchemaPart {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly SchemaPart[];
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly examples?: readonly unknown[];
}

/** The types of ajv declare schemas in errors as any. */
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

/** `integer` → `a whole number` */
const typeInWords = (type: string): string => TYPES[type] ?? type;

const wordsOf = (values: readonly unknown[]): string[] =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));

/** Expected values in words: `one of gd, momentum`, `a number`. */
function inWords(schema: SchemaPart): string {
  if (schema.enum !== undefined) return `one of ${wordsOf(schema.enum).join(', ')}`;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  return [schema.type ?? 'value'].flat().map(typeInWords).join(' or ');
}

/** Enumerated values, including those of alternatives. */
export function allowedWords(schema: SchemaPart): string[] {
  return [...wordsOf(schema.enum ?? []), ...(schema.anyOf ?? []).flatMap(allowedWords)];
}

function wrongType(there: string, { data, params }: ErrorObject): string {
  if (typeof data === 'number' && !Number.isFinite(data))
    return `${there} is too large for a double-precision number`;
  return `${there} must be ${[params.type].flat().map(typeInWords).join(' or ')}`;
}

function wrongPattern(there: string, { params, parentSchema }: ErrorObject): string {
  const [example] = asSchema(parentSchema).examples ?? [];
  const like = example === undefined ? '' : `; a valid example is ${JSON.stringify(example)}`;
  return `${there} does not match ${params.pattern}${like}`;
}

/** Messages that replace ajv's own. `there`: the value as written in the file. */
const MESSAGES: Readonly<Record<string, (there: string, error: ErrorObject) => string>> = {
  type: wrongType,
  enum: (there, { parentSchema }) => `${there} is not ${inWords(asSchema(parentSchema))}`,
  const: (there, { params }) => `${there} must be ${JSON.stringify(params.allowedValue)}`,
  anyOf: (there, { schema }) => `${there} is not ${(schema as SchemaPart[]).map(inWords).join(' or ')}`,
  minLength: (there, { params, message }) =>
    params.limit === 1 ? 'must not be empty' : `${there} ${message}`,
  pattern: wrongPattern,
  required: (_there, { params }) => `${JSON.stringify(params.missingProperty)} is missing`,
  additionalProperties: () => 'unknown property',
};

/**
 * Explains what the file contains and what the schema expects.
 * @param error from a validator with ajv's option `verbose`
 * @param there the value as written in the file
 */
export function messageOf(error: ErrorObject, there: string): string {
  return MESSAGES[error.keyword]?.(there, error) ?? `${there} ${error.message ?? 'is not allowed here'}`;
}
