import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Node } from 'jsonc-parser';
import { nearest } from '../files/nearest.ts';
import { allowedWords, asSchema, messageOf } from './messages.ts';
import type { Fault } from './problem.ts';
import { nodeAt, pointerPart } from './tree.ts';

/** Keywords with alternative schemas; the errors of all alternatives are one problem. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains']);

/** Cut of long values, in UTF-16 units. */
const MAX_LENGTH = 60;

/** Value as written in the file; `[…]` for a list and `{…}` for an object. */
function asWritten(text: string, node: Node): string {
  if (node.type === 'array') return node.children?.length ? '[…]' : '[]';
  if (node.type === 'object') return node.children?.length ? '{…}' : '{}';
  const written = text.slice(node.offset, node.offset + node.length);
  return written.length > MAX_LENGTH ? `${written.slice(0, MAX_LENGTH)}…` : written;
}

/** Removes the errors inside alternatives, which explain why each did not match. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const prefixes = errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ schemaPath }) => !prefixes.some((prefix) => schemaPath.startsWith(prefix)));
}

/** Missing property that an unknown one was probably meant to be. */
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
 * Turns ajv's errors into one fault for each cause: all alternatives of a value are one fault, and a misspelt property is
 * reported at its name, not also as missing.
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
