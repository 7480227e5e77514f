import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The parts of `package-lock.json` that are read here. */
interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
}

/** The only package that students install; it needs no other. */
const INSTALLED = 'node_modules/typescript';
const NAME = 'exercises';

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/**
 * Makes the students' `package.json` and `package-lock.json` from the project's own, offline, with the same TypeScript version and
 * hash.
 * @returns texts by file name
 */
export async function makePackageFiles(
  root: string,
  scripts: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const own = await readJson<{ version: string; license: string; engines: object }>(
    path.join(root, 'package.json'),
  );
  const { lockfileVersion, packages } = await readJson<LockFile>(path.join(root, 'package-lock.json'));
  const typescript = packages[INSTALLED]!;
  const { version, license, engines } = own;
  const head = { name: NAME, version, license, dependencies: { typescript: typescript.version }, engines };
  return {
    'package.json': toText({ private: true, type: 'module', scripts, ...head }),
    'package-lock.json': toText({
      name: NAME,
      version,
      lockfileVersion,
      requires: true,
      packages: { '': head, [INSTALLED]: typescript },
    }),
  };
}
