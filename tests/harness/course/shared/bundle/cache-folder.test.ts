import { chmodSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { cacheFolder } from '../../../../../harness/course/shared/bundle/index.mjs';
import { temporaryFolder, withoutPrivileges } from '../../../folders.ts';

let top: string;
let project: string;
const inside = (): string => path.join(project, 'node_modules/.cache');
const caches = (): string => path.join(top, 'caches');

beforeEach(async () => {
  top = await temporaryFolder();
  project = path.join(top, 'project');
  mkdirSync(path.join(project, 'node_modules'), { recursive: true });
  vi.stubEnv('XDG_CACHE_HOME', caches());
  return () => vi.unstubAllEnvs();
});

/** Others may write this folder. */
function share(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777);
}

const permissionsOf = (folder: string): number => statSync(folder).mode & 0o777;

test('the cache is in node_modules, where this user alone can write it', () => {
  expect(cacheFolder(project)).toBe(inside());
  expect(permissionsOf(inside()) & 0o022).toBe(0);
});

test('an installation that everyone can write is not trusted: the cache is in the user’s own, with a way to the libraries', () => {
  share(inside());
  const folder = cacheFolder(project);
  expect(path.dirname(folder)).toBe(path.join(caches(), 'descent-grader'));
  for (const own of [folder, path.dirname(folder)]) expect(permissionsOf(own)).toBe(0o700);
  expect(readlinkSync(path.join(folder, 'node_modules'))).toBe(path.join(project, 'node_modules'));
  // Another project has another one.
  const other = path.join(top, 'other');
  share(path.join(other, 'node_modules/.cache'));
  expect(cacheFolder(other)).not.toBe(folder);
});

test('nor is a folder of caches in which others can write: then there is one for this process', () => {
  share(inside());
  share(path.join(caches(), 'descent-grader'));
  const folder = cacheFolder(project);
  expect(folder.startsWith(top)).toBe(false);
  expect(permissionsOf(folder)).toBe(0o700);
});

test('an installation that this user cannot write has its cache in the user’s own', async () => {
  chmodSync(top, 0o755);
  chmodSync(path.join(project, 'node_modules'), 0o555);
  share(caches());
  const folder = await withoutPrivileges(async () => cacheFolder(project));
  expect(path.dirname(folder)).toBe(path.join(caches(), 'descent-grader'));
  expect(cacheFolder(project)).toBe(folder);
});
