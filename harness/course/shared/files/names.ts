import { createHash } from 'node:crypto';

/** The devices of Windows, which are reserved with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Leaves room for what is added to the name of a temporary file; most file systems take 255. */
const MAX_BYTES = 200;

/** A rule for names, and what a name that breaks it does, in words that follow "its name". */
const RULES: readonly (readonly [breaks: (name: string) => boolean, reason: string])[] = [
  [(name) => name === '', 'is empty'],
  [(name) => /[/\\]/u.test(name), 'contains a slash or a backslash'],
  [(name) => /[\p{Cc}\p{Cs}\u2028\u2029\uFFFD]/u.test(name), 'contains characters that are not text'],
  [(name) => /[<>:"|?*]/u.test(name), 'contains one of < > : " | ? *'],
  [(name) => name.startsWith('.'), 'begins with a dot'],
  [(name) => /[. ]$/u.test(name), 'ends with a dot or a space'],
  [(name) => DEVICE.test(name), 'is reserved by Windows'],
  [(name) => Buffer.byteLength(name) > MAX_BYTES, `has more than ${MAX_BYTES} bytes`],
];

/**
 * Why a name that someone else chose is not given to a file or a folder, on any system, so that a class can be copied
 * from one system to another.
 * @param name one segment of a path
 * @returns words that follow "its name", such as `begins with a dot`; `undefined` if the name is safe
 */
export const unsafeName = (name: string): string | undefined => RULES.find(([breaks]) => breaks(name))?.[1];

/** The same text for names that some file systems do not distinguish: `Anna` and `anna`, `ü` in one or two characters. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** Lower case only, because many file systems do not distinguish `Anna` from `anna`. */
const PLAIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?$/;
/** The names of pages of the class. */
const INDEX = /^(?:index|answers)(?:\.|$)/;
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
  if (PLAIN.test(id) && !INDEX.test(id) && !DEVICE.test(id)) return id;
  // UTF-16, because UTF-8 replaces every lone surrogate by the same character.
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex');
  return `${slugOf(id)}~${hash.slice(0, DIGITS)}`;
}
