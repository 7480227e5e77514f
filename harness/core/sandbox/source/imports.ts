/** `./helper`, `./helper.ts` and `./helper.js` all name the student's file `helper.ts`. */
const ENDINGS: readonly (readonly [written: RegExp, meant: string])[] = [
  [/$/, ''],
  [/\.js$/, '.ts'],
  [/$/, '.ts'],
  [/$/, '.js'],
];

/** @returns the file in the same folder that an import names; undefined if it names anything else */
export function resolveFile(specifier: string, files: Readonly<Record<string, unknown>>): string | undefined {
  if (!specifier.startsWith('./')) return undefined;
  const name = specifier.slice(2);
  return ENDINGS.filter(([written]) => written.test(name))
    .map(([written, meant]) => name.replace(written, meant))
    .find((file) => Object.hasOwn(files, file));
}
