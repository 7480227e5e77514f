import { createHash } from 'node:crypto';

/** Lower case alone: many file systems take `Anna` and `anna` for one file. */
const PLAIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?$/;
/** The class's own page, and names that Windows keeps for devices, whatever ending follows. */
const TAKEN = /^(?:index|con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const SLUG_LENGTH = 40;
const DIGITS = 16;

function slugOf(id: string): string {
  const ascii = id.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = ascii.replaceAll(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH);
  return slug.replaceAll(/^-|-$/g, '') || 'submission';
}

/**
 * The name, without an ending, of a file about one submission: safe on every file system, in a URL and in a shell.
 * A plain name stays as it is; any other is made plain and gets a tilde, which no plain name has, and a hash.
 * @param id the name of the submission's folder: any text
 * @returns of lower-case ASCII letters, digits and `._~-`, at most 64 characters; another one for each id (those with
 * a hash by 64 bits of SHA-256)
 * @example fileNameOf('student-01') // 'student-01'
 * @example fileNameOf('Müller, Anna') // 'muller-anna~b1b0454cf6d0f82c'
 */
export function fileNameOf(id: string): string {
  if (PLAIN.test(id) && !TAKEN.test(id)) return id;
  // UTF-16, because UTF-8 writes all broken pairs of surrogates alike.
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex');
  return `${slugOf(id)}~${hash.slice(0, DIGITS)}`;
}
