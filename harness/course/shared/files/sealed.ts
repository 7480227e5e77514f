import { hash } from 'node:crypto';
import { tryOr } from './try-or.ts';

/** `{"digest":"…",` and the members of an object; the digest is of their text. */
const SEALED = /^\{"digest":"(?<digest>[\w-]{43})",(?<members>.*)$/s;

const digestOf = (members: string): string => hash('sha256', members, 'base64url');

/**
 * A line of JSON that shows whether anyone has changed it since: what is as it was written needs no check of its format.
 * @param value an object with at least one member
 */
export function seal(value: object): { readonly text: string; readonly digest: string } {
  const members = JSON.stringify(value).slice(1);
  const digest = digestOf(members);
  return { text: `{"digest":"${digest}",${members}`, digest };
}

/** What `seal` has written, or others have changed. @returns `undefined` if it is not even JSON */
export function readSealed(
  text: string,
): { readonly value: unknown; readonly digest: string; readonly isUnchanged: boolean } | undefined {
  const { digest = '', members = '' } = SEALED.exec(text)?.groups ?? {};
  const value = tryOr(undefined, (): unknown => JSON.parse(`{${members}`));
  return value === undefined ? undefined : { value, digest, isUnchanged: digestOf(members) === digest };
}
