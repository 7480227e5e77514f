import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Node } from 'jsonc-parser';
import { nearest } from '../files/nearest.ts';
import { allowedWords, asSchema, messageOf } from './messages.ts';
import type { Fault } from './problem.ts';
import { nodeAt, pointerPart } from './tree.ts';

/** Errors of all alternatives are one problem. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains']);

/** Longest shown value, in UTF-16 units. */
const MAX_LENGTH = 60;

/** `[…]` for a list and `{…}` for an object. */
function asWritten(text: string, node: Node): string {
  if (node.type === 'array') return node.children?.length ? '[…]' : '[]';
  if (node.type === 'object') return node.children?.length ? '{…}' : '{}';
  const written = text.slice(node.offset, node.offset + node.length);
  return written.length > MAX_LENGTH ? `${written.slice(0, MAX_LENGTH)}…` : written;
}

/** Removes errors that explain why each alternative did not match. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const prefixes = errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ schemaPath }) => !prefixes.some((prefix) => schemaPath.startsWith(prefix)));
}

/** Probable meaning of an unknown property. */
function meantProperty({ data, parentSchema, params }: ErrorObject): string | undefined {
  const absent = Object.keys(asSchema(parentSchema).properties ?? {}).filter(
    (name) => !Object.hasOwn(data as object, name),
  );
  return nearest(params.additionalProperty, absent);
}

function suggestionFor(error: ErrorObject): string | undefined {
  if (error.keyword === 'additionalProperties') return meantProperty(error);
  const isWord = error.keyword === 'enum' || error.keyword === 'anyOf';
  return isWord && typeof error.data === 'string'
    ? nearest(error.data, allowedWords(asSchema(error.parentSchema)))
    : undefined;
}

function faultOf(text: string, root: Node, error: ErrorObject): Fault {
  const unknown = error.keyword === 'additionalProperties';
  const pointer = error.instancePath + (unknown ? pointerPart(error.params.additionalProperty) : '');
  const value = nodeAt(root, pointer);
  return {
    offset: (unknown ? value.parent! : value).offset,
    pointer,
    message: messageOf(error, asWritten(text, value)),
    suggestion: suggestionFor(error),
  };
}

/**
 * Turns ajv's errors into one fault for each cause: one for all alternatives of a value, and one for a misspelt property,
 * not also as missing.
 * @param errors from a validator with `verbose` and `allErrors`
 */
export function schemaFaults(text: string, root: Node, errors: readonly ErrorObject[]): Fault[] {
  const own = withoutAlternatives(errors);
  const misspelt = new Set(
    own
      .filter(({ keyword }) => keyword === 'additionalProperties')
      .flatMap((error) => {
        const meant = meantProperty(error);
        return meant === undefined ? [] : [error.instancePath + pointerPart(meant)];
      }),
  );
  return own
    .filter(
      ({ keyword, instancePath, params }) =>
        keyword !== 'required' || !misspelt.has(instancePath + pointerPart(params.missingProperty)),
    )
    .map((error) => faultOf(text, root, error));
}
