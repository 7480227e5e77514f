import type { Remark } from '../../say/index.ts';

/**
 * `./helper`, `./helper.ts` and `./helper.js` all name `helper.ts`.
 * @returns undefined if it names no file of the folder
 */
export function resolveFile(specifier: string, files: Readonly<Record<string, unknown>>): string | undefined {
  if (!specifier.startsWith('./')) return undefined;
  const name = specifier.slice(2);
  const meant = [name, name.replace(/\.js$/, '.ts'), `${name}.ts`, `${name}.js`];
  return meant.find((file) => Object.hasOwn(files, file));
}

/** Explains an import that `resolveFile` does not find. */
export function importProblem(specifier: string, files: Readonly<Record<string, unknown>>): Remark {
  if (!/^\.\/[^/]+$/.test(specifier)) return { id: 'foreign-import', specifier };
  // File systems that ignore case find it; others do not.
  const known = Object.keys(files).map((file) => [file.toLowerCase(), file] as const);
  const near = resolveFile(specifier.toLowerCase(), Object.fromEntries(known));
  return { id: 'no-such-import', specifier, near: near && new Map(known).get(near) };
}
