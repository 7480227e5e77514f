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
