import type { ValidateFunction } from 'ajv/dist/2020.js';
import { mismatches } from './mismatches.ts';
import { positionsIn } from './positions.ts';
import type { Fault, Problem } from './problem.ts';
import { readSyntax } from './syntax.ts';
import { repeatedNames, valueOf } from './tree.ts';

/** A file that fits its schema, or everything that is wrong with it, in the order of the text. */
export type Parsed<T> =
  | { readonly kind: 'valid'; readonly value: T }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

const BYTE_ORDER_MARK = '\uFEFF';

/** All faults of a text without a byte order mark, and its value where there are none. */
function read<T>(text: string, validator: ValidateFunction<T>): { faults: Fault[]; value?: T } {
  const { faults, root } = readSyntax(text);
  if (root === undefined) return { faults: [...faults] };
  const value = valueOf(root);
  const found = [...faults, ...repeatedNames(root)];
  return validator(value)
    ? { faults: found, value }
    : { faults: [...found, ...mismatches(text, root, validator.errors ?? [])] };
}

/**
 * Reads a JSON file by its schema. Never throws because of the text.
 * @param text the file's text
 * @param fileName how the problems call it
 * @param validator of `compileSchema`
 * @example parseFixture(text, 'scenario.json', compileSchema<Scenario>(schema))
 */
export function parseFixture<T>(text: string, fileName: string, validator: ValidateFunction<T>): Parsed<T> {
  const marked = text.startsWith(BYTE_ORDER_MARK);
  // Editors do not show the mark: columns are counted without it.
  const body = marked ? text.slice(1) : text;
  const { faults, value } = read(body, validator);
  if (marked)
    faults.unshift({
      offset: 0,
      message: 'the file begins with a byte order mark: save it as UTF-8 without',
    });
  if (faults.length === 0) return { kind: 'valid', value: value as T };
  const positionOf = positionsIn(body);
  const problems = faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, ...fault }) => ({ file: fileName, ...positionOf(offset), ...fault }));
  return { kind: 'invalid', problems };
}
