import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { group } from 'd3-array';

/** Folder of the innermost package, from the outermost `node_modules`. */
const PACKAGE = /(?<=^|\/)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+(?=\/)/;

const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-]|$)/i;

interface Notice {
  /** Library, version and name of the license. */
  readonly title: string;
  readonly text: string;
}

async function noticeOf(root: string, folder: string): Promise<Notice> {
  const text = await readFile(path.join(root, folder, 'package.json'), 'utf8');
  const { name, version, license } = JSON.parse(text) as Record<string, string>;
  const files = (await readdir(path.join(root, folder))).filter((file) => LICENSE_FILE.test(file)).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, folder, file), 'utf8')));
  return { title: `${name} ${version} (${license})`, text: texts.map((each) => each.trim()).join('\n\n') };
}

const RULE = '-'.repeat(80);

/** Each text once. @param modules paths of files; those outside `node_modules` are ignored */
export async function collectLicenses(root: string, modules: readonly string[]): Promise<string> {
  const folders = modules.flatMap((file) => PACKAGE.exec(file.replaceAll('\\', '/'))?.[0] ?? []);
  const notices = await Promise.all([...new Set(folders)].toSorted().map((folder) => noticeOf(root, folder)));
  const byText = group(notices, ({ text }) => text);
  const sections = [...byText].map(([text, same]) =>
    [RULE, ...same.map(({ title }) => title), '', text, ''].join('\n'),
  );
  return ['The files of this folder contain these libraries.', '', ...sections].join('\n');
}
