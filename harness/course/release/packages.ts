import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { group } from 'd3-array';

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
  const own = await readJson<{ license: string; engines: object }>(path.join(root, 'package.json'));
  const lock = await readJson<LockFile>(path.join(root, 'package-lock.json'));
  const versionOf = (each: string): string => lock.packages[`node_modules/${each}`]!.version!;
  const devDependencies = Object.fromEntries(packages.map((each) => [each, versionOf(each)]));
  const { license, engines } = own;
  const head = { name, license, devDependencies, engines };
  return {
    'package.json': toText({ private: true, type: 'module', scripts, ...head }),
    'package-lock.json': toText({
      name,
      lockfileVersion: lock.lockfileVersion,
      requires: true,
      packages: { '': head, ...withDependencies(lock, packages) },
    }),
  };
}

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

interface Notice {
  /** The library, its version and the name of its license. */
  readonly title: string;
  readonly text: string;
}

async function noticeOf(root: string, folder: string): Promise<Notice> {
  const { name, version, license } = await readJson<Record<string, string>>(
    path.join(root, folder, 'package.json'),
  );
  const files = (await readdir(path.join(root, folder))).filter((file) => LICENSE_FILE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, folder, file), 'utf8')));
  return { title: `${name} ${version} (${license})`, text: texts.map((text) => text.trim()).join('\n\n') };
}

const RULE = '-'.repeat(80);

/**
 * The licenses of all libraries that are part of bundled files, each text once.
 * @param root the project's folder
 * @param modules paths from there
 */
export async function collectLicenses(root: string, modules: readonly string[]): Promise<string> {
  const folders = modules.flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [],
  );
  const notices = await Promise.all([...new Set(folders)].toSorted().map((folder) => noticeOf(root, folder)));
  const byText = group(notices, ({ text }) => text);
  const sections = [...byText].map(([text, same]) =>
    [RULE, ...same.map(({ title }) => title), '', text, ''].join('\n'),
  );
  return ['The files of this folder contain these libraries.', '', ...sections].join('\n');
}
