import type { LoadProblem } from '../../model/load-problem.ts';

/**
 * `./helper`, `./helper.ts` and `./helper.js` all name the student's file `helper.ts`.
 * @returns the file in the same folder that an import names; undefined if it names anything else
 */
export function resolveFile(specifier: string, files: Readonly<Record<string, unknown>>): string | undefined {
  if (!specifier.startsWith('./')) return undefined;
  const name = specifier.slice(2);
  const meant = [name, name.replace(/\.js$/, '.ts'), `${name}.ts`, `${name}.js`];
  return meant.find((file) => Object.hasOwn(files, file));
}

/** Why an import that `resolveFile` does not find fails. */
export function importProblem(specifier: string, files: Readonly<Record<string, unknown>>): LoadProblem {
  if (!/^\.\/[^/]+$/.test(specifier)) return { id: 'foreign-import', specifier };
  // Systems that ignore case find such a file, and others do not.
  const known = Object.keys(files).map((file) => [file.toLowerCase(), file] as const);
  const near = resolveFile(specifier.toLowerCase(), Object.fromEntries(known));
  return { id: 'no-such-import', specifier, near: near && new Map(known).get(near) };
}
