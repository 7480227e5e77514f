import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The parts of an entry of `package-lock.json` that are read here. */
interface LockedPackage {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const readJson = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T;

const toText = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The packages with these names, and those that they depend on. */
function withDependencies({ packages }: LockFile, names: readonly string[]): Record<string, LockedPackage> {
  const found = new Set(names);
  // The iteration also visits names that are added during it.
  for (const name of found)
    for (const dependency of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {}))
      found.add(dependency);
  const keys = [...found].toSorted().map((name) => `node_modules/${name}`);
  return Object.fromEntries(keys.map((key) => [key, packages[key]!]));
}

export interface PackageOptions {
  readonly name: string;
  readonly scripts: Readonly<Record<string, string>>;
  /** The packages that students install; the project depends on them, too. */
  readonly packages: readonly string[];
}

/**
 * Makes `package.json` and `package-lock.json` of the students' edition from the project's own, without a network: the
 * same versions with the same hashes.
 * @param root the project's folder
 * @returns their texts by file name
 */
export async function makePackageFiles(
  root: string,
  { name, scripts, packages }: PackageOptions,
): Promise<Record<string, string>> {
  const own = await readJson<{ version: string; license: string; engines: object }>(
    path.join(root, 'package.json'),
  );
  const lock = await readJson<LockFile>(path.join(root, 'package-lock.json'));
  const versionOf = (each: string): string => lock.packages[`node_modules/${each}`]!.version!;
  const dependencies = Object.fromEntries(packages.map((each) => [each, versionOf(each)]));
  const { version, license, engines } = own;
  const head = { name, version, license, dependencies, engines };
  return {
    'package.json': toText({ private: true, type: 'module', scripts, ...head }),
    'package-lock.json': toText({
      name,
      version,
      lockfileVersion: lock.lockfileVersion,
      requires: true,
      packages: { '': head, ...withDependencies(lock, packages) },
    }),
  };
}
