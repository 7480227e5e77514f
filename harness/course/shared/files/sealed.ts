import { hash } from 'node:crypto';
import { tryOr } from './try-or.ts';

/** `{"digest":"…",` followed by the members of an object, whose text is hashed. */
const SEALED = /^\{"digest":"(?<digest>[\w-]{43})",(?<members>.*)$/s;

const digestOf = (members: string): string => hash('sha256', members, 'base64url');

/**
 * Line of JSON with a digest, so that unchanged lines need no validation.
 * @param value an object with at least one member
 */
export function seal(value: object): { readonly text: string; readonly digest: string } {
  const members = JSON.stringify(value).slice(1);
  const digest = digestOf(members);
  return { text: `{"digest":"${digest}",${members}`, digest };
}

/** Reads a line of `seal`, changed or not. @returns `undefined` if it is not JSON */
export function readSealed(
  text: string,
): { readonly value: unknown; readonly digest: string; readonly isUnchanged: boolean } | undefined {
  const { digest = '', members = '' } = SEALED.exec(text)?.groups ?? {};
  const value = tryOr(undefined, (): unknown => JSON.parse(`{${members}`));
  return value === undefined ? undefined : { value, digest, isUnchanged: digestOf(members) === digest };
}
