/** `./helper`, `./helper.ts` and `./helper.js` all mean the student's file `helper.ts`. */
const ENDINGS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/$/, ''],
  [/\.js$/, '.ts'],
  [/$/, '.ts'],
  [/$/, '.js'],
];

/** The file beside the importing one that an import means. @returns undefined for all that is not such a file */
export function resolveFile(specifier: string, files: Readonly<Record<string, unknown>>): string | undefined {
  if (!specifier.startsWith('./')) return undefined;
  const name = specifier.slice(2);
  return ENDINGS.filter(([written]) => written.test(name))
    .map(([written, meant]) => name.replace(written, meant))
    .find((file) => Object.hasOwn(files, file));
}
