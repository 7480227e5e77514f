import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Node } from 'jsonc-parser';
import { nearest } from '../files/nearest.ts';
import { allowedWords, asSchema, messageOf } from './messages.ts';
import type { Fault } from './problem.ts';
import { nodeAt, pointerPart } from './tree.ts';

/** Keywords with alternative schemas: the errors of the alternatives are part of one problem. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains']);

/** Longer values are cut, in UTF-16 units. */
const MAX_LENGTH = 60;

/** A value as it is written in the file; `[…]` for a list and `{…}` for an object. */
function asWritten(text: string, node: Node): string {
  if (node.type === 'array') return node.children?.length ? '[…]' : '[]';
  if (node.type === 'object') return node.children?.length ? '{…}' : '{}';
  const written = text.slice(node.offset, node.offset + node.length);
  return written.length > MAX_LENGTH ? `${written.slice(0, MAX_LENGTH)}…` : written;
}

/** Removes the errors that explain why each alternative did not match. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const prefixes = errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ schemaPath }) => !prefixes.some((prefix) => schemaPath.startsWith(prefix)));
}

/** The missing property that was probably meant by an unknown one. */
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
    // A property begins at its name.
    offset: (unknown ? value.parent! : value).offset,
    pointer,
    message: messageOf(error, asWritten(text, value)),
    suggestion: suggestionFor(error),
  };
}

/**
 * Turns ajv's errors into one fault for each cause: all alternatives of a value are one fault, and a property with a
 * misspelt name is reported once, at that name, and not also as missing.
 * @param text the file's text
 * @param root its tree
 * @param errors from a validator with ajv's options `verbose` and `allErrors`
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
