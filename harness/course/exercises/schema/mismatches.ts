import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Node } from 'jsonc-parser';
import { allowedWords, partOf } from './expectation.ts';
import { messageOf } from './messages.ts';
import { nearest } from './nearest.ts';
import type { Fault } from './problem.ts';
import { nodeAt, pointerPart } from './tree.ts';

/** Keywords that try schemas written below them: what those say is no fault of its own. */
const ALTERNATIVES = new Set(['anyOf', 'oneOf', 'contains']);

/** Longer values are cut. */
const LONGEST = 60;

/** A value as it is written in the file; of lists and objects only that they are. */
function asWritten(text: string, node: Node): string {
  if (node.type === 'array') return node.children?.length ? '[…]' : '[]';
  if (node.type === 'object') return node.children?.length ? '{…}' : '{}';
  const written = text.slice(node.offset, node.offset + node.length);
  return written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
}

/** The errors without those that only say why each alternative did not fit. */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const prefixes = errors
    .filter(({ keyword }) => ALTERNATIVES.has(keyword))
    .map(({ schemaPath }) => `${schemaPath}/`);
  return errors.filter(({ schemaPath }) => !prefixes.some((prefix) => schemaPath.startsWith(prefix)));
}

/** The property that an unknown one was probably meant to be: one of those that are not there. */
function meantProperty({ data, parentSchema, params }: ErrorObject): string | undefined {
  const absent = Object.keys(partOf(parentSchema).properties ?? {}).filter(
    (name) => !Object.hasOwn(data as object, name),
  );
  return nearest(params.additionalProperty, absent);
}

function suggestionFor(error: ErrorObject): string | undefined {
  if (error.keyword === 'additionalProperties') return meantProperty(error);
  const isWord = error.keyword === 'enum' || error.keyword === 'anyOf';
  return isWord && typeof error.data === 'string'
    ? nearest(error.data, allowedWords(partOf(error.parentSchema)))
    : undefined;
}

function faultOf(text: string, root: Node, error: ErrorObject): Fault {
  const unknown = error.keyword === 'additionalProperties';
  const pointer = error.instancePath + (unknown ? pointerPart(error.params.additionalProperty) : '');
  const { value, key } = nodeAt(root, pointer);
  const suggestion = suggestionFor(error);
  return {
    offset: (unknown && key ? key : value).offset,
    pointer,
    message: messageOf(error, asWritten(text, value)),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/**
 * What a validator finds, one fault for each cause: alternatives are one fault together, and a property that
 * is missing because its name is misspelt is told once, where it is misspelt.
 * @param errors of a validator that is `verbose` and looks for `allErrors`
 */
export function mismatches(text: string, root: Node, errors: readonly ErrorObject[]): Fault[] {
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
