import { createHash } from 'node:crypto';

/** Lower case only, because many file systems do not distinguish `Anna` from `anna`. */
const PLAIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?$/;
/** The name of the class's page, and the device names of Windows, which are reserved with any extension. */
const RESERVED = /^(?:index|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const SLUG_LENGTH = 40;
/** The length of the hash in the name, in hexadecimal digits. */
const DIGITS = 16;

function slugOf(id: string): string {
  const ascii = id.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = ascii.replaceAll(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH);
  return slug.replaceAll(/^-|-$/g, '') || 'submission';
}

/**
 * The name, without an extension, of a file about one submission: safe on every file system, in a URL and in a shell.
 * An id that is already safe stays the same. Any other is simplified and gets a tilde, which safe ids do not contain,
 * and a hash.
 * @param id the name of the submission's folder: any text
 * @returns at most 64 characters: lower-case ASCII letters, digits and `._~-`. Different ids have different names; the
 * hash has 64 bits of SHA-256
 * @example fileNameOf('student-01') // 'student-01'
 * @example fileNameOf('Müller, Anna') // 'muller-anna~b1b0454cf6d0f82c'
 */
export function fileNameOf(id: string): string {
  if (PLAIN.test(id) && !RESERVED.test(id)) return id;
  // UTF-16, because UTF-8 replaces every lone surrogate by the same character.
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex');
  return `${slugOf(id)}~${hash.slice(0, DIGITS)}`;
}
