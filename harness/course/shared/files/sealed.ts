import { hash } from 'node:crypto';
import { tryOr } from './try-or.ts';

/** A line of JSON: a digest, then the members of an object, whose text was hashed. */
const SEALED = /^\{"digest":"(?<digest>[\w-]{43})",(?<members>.*)$/s;

const digestOf = (members: string): string => hash('sha256', members, 'base64url');

/**
 * JSON with a digest; unchanged lines need no validation.
 * @param value has at least one member
 */
export function seal(value: object): { readonly text: string; readonly digest: string } {
  const members = JSON.stringify(value).slice(1);
  const digest = digestOf(members);
  return { text: `{"digest":"${digest}",${members}`, digest };
}

/** @returns `undefined` if the text is not JSON */
export function readSealed(
  text: string,
): { readonly value: unknown; readonly digest: string; readonly isUnchanged: boolean } | undefined {
  const { digest = '', members = '' } = SEALED.exec(text)?.groups ?? {};
  const value = tryOr(undefined, (): unknown => JSON.parse(`{${members}`));
  return value === undefined ? undefined : { value, digest, isUnchanged: digestOf(members) === digest };
}
