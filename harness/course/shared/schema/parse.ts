import type { ValidateFunction } from 'ajv/dist/2020.js';
import type { Node } from 'jsonc-parser';
import { lineStarts, positionAt } from '../../../core/model/text-position.ts';
import type { Fault, PlacedFault, FileProblem } from './problem.ts';
import { schemaFaults } from './schema-faults.ts';
import { readSyntax } from './syntax.ts';
import { nodeAt } from './tree.ts';

/** Problems: at least one, in the order of the text. */
export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly problems: readonly FileProblem[] };

/** Finds faults of values that the schema accepts. */
export type ValueRule<T> = (value: T) => readonly PlacedFault[];

/** Line endings, as editors count lines. */
const LINE_ENDING = /\r\n|\n|\r/g;
const BYTE_ORDER_MARK = '\uFEFF';
const MARK_FAULT: Fault = {
  offset: 0,
  message: 'the file begins with a byte order mark: save it as UTF-8 without one',
};

/**
 * Parses and validates a person's JSON file. Never throws because of the text.
 * @param fileName for the problems
 * @param rule constraint beyond the schema
 * @example parseWithSchema(text, 'scenario.json', compileSchema(schema))
 */
export function parseWithSchema<T>(
  text: string,
  fileName: string,
  validator: ValidateFunction<T>,
  rule: ValueRule<T> = () => [],
): Parsed<T> {
  const hasMark = text.startsWith(BYTE_ORDER_MARK);
  // Editors do not count the byte order mark in columns.
  const body = hasMark ? text.slice(1) : text;
  const read = readSyntax(body);
  const value: unknown = 'root' in read ? JSON.parse(body) : undefined;
  const faultsOf = (root: Node): readonly Fault[] =>
    validator(value)
      ? rule(value as T).map((fault) => ({ offset: nodeAt(root, fault.pointer).offset, ...fault }))
      : schemaFaults(body, root, validator.errors ?? []);
  const found = 'root' in read ? faultsOf(read.root) : read.faults;
  const faults = hasMark ? [MARK_FAULT, ...found] : found;
  if (faults.length === 0) return { kind: 'valid', value: value as T };
  const starts = lineStarts(body, LINE_ENDING);
  const problems = faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...fault }) => ({ file: fileName, ...positionAt(starts, offset), ...fault }));
  return { kind: 'invalid', problems };
}
