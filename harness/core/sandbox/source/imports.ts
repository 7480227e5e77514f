import type { LoadProblem } from '../../model/load-problem.ts';

/**
 * Resolves an import within a folder: `./helper`, `./helper.ts` and `./helper.js` all name `helper.ts`.
 * @returns undefined if it names anything else
 */
export function resolveFile(specifier: string, files: Readonly<Record<string, unknown>>): string | undefined {
  if (!specifier.startsWith('./')) return undefined;
  const name = specifier.slice(2);
  const meant = [name, name.replace(/\.js$/, '.ts'), `${name}.ts`, `${name}.js`];
  return meant.find((file) => Object.hasOwn(files, file));
}

/** Explains an import that `resolveFile` does not find. */
export function importProblem(specifier: string, files: Readonly<Record<string, unknown>>): LoadProblem {
  if (!/^\.\/[^/]+$/.test(specifier)) return { id: 'foreign-import', specifier };
  // File systems that ignore case find such a file; others do not.
  const known = Object.keys(files).map((file) => [file.toLowerCase(), file] as const);
  const near = resolveFile(specifier.toLowerCase(), Object.fromEntries(known));
  return { id: 'no-such-import', specifier, near: near && new Map(known).get(near) };
}
