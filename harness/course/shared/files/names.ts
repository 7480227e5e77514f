import { createHash } from 'node:crypto';

/** Windows reserves them with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** In bytes. File systems allow 255; the rest is for suffixes of temporary files. */
const MAX_BYTES = 200;

/** Reasons complete the sentence "its name …". */
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
 * Why a name is unsafe on some operating system, so that classes can be copied between systems.
 * @param name one path segment, chosen by someone else
 * @returns words that follow "its name", such as `begins with a dot`; `undefined` if safe
 */
export const unsafeName = (name: string): string | undefined => RULES.find(([breaks]) => breaks(name))?.[1];

/** Equal for names that some file systems do not distinguish: `Anna` and `anna`, `ü` composed or decomposed. */
export const nameKey = (name: string): string => name.normalize('NFC').toLowerCase();

/** Lower case only, because many file systems ignore case. */
const PLAIN = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?$/;
/** Pages of the class. */
const INDEX = /^(?:index|answers)(?:\.|$)/;
const SLUG_LENGTH = 40;
const DIGITS = 16;

function slugOf(id: string): string {
  const ascii = id.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = ascii.replaceAll(/[^a-z0-9]+/g, '-').slice(0, SLUG_LENGTH);
  return slug.replaceAll(/^-|-$/g, '') || 'submission';
}

/**
 * File name of a submission, without extension, safe on every file system, in URLs and in shells. Safe ids stay the
 * same; others become a slug, a tilde, which safe ids lack, and 64 bits of SHA-256.
 * @param id any text
 * @returns at most 64 characters `[a-z0-9._~-]`, different for different ids
 * @example fileNameOf('student-01') // 'student-01'
 * @example fileNameOf('Müller, Anna') // 'muller-anna~b1b0454cf6d0f82c'
 */
export function fileNameOf(id: string): string {
  if (PLAIN.test(id) && !INDEX.test(id) && !DEVICE.test(id)) return id;
  // UTF-8 would replace every lone surrogate by the same character.
  const hash = createHash('sha256').update(id, 'utf16le').digest('hex');
  return `${slugOf(id)}~${hash.slice(0, DIGITS)}`;
}
