import type fs from 'node:fs';
import { constants } from 'node:fs';
import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../folders.ts';

// Modules that meet paths, files or flags as Windows has them.

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.doUnmock('node:path');
  vi.doUnmock('node:fs');
});

const withWindowsPaths = (): void =>
  void vi.doMock('node:path', () => ({ ...path.win32, default: path.win32 }));

test('a place in an error has slashes, whatever the drive and the way in which Node writes it', async () => {
  withWindowsPaths();
  const { thrownAt } = await import('../../../harness/course/shared/bundle/stack.mjs');
  const root = String.raw`D:\Kurse\Übung (1)`;
  const at = (place: string): string | undefined =>
    thrownAt(Object.assign(new Error('no'), { stack: `Error: no\n    at ${place}` }), root, root);
  expect(at(String.raw`f (D:\Kurse\Übung (1)\tests\exercises\01-loss\checks.ts:3:4)`)).toBe(
    'tests/exercises/01-loss/checks.ts:3',
  );
  // Names of drives and folders differ in case.
  expect(at(String.raw`d:\kurse\übung (1)\reference\index.ts:7:1`)).toBe('reference/index.ts:7');
  expect(at(String.raw`f (D:\Kurse\Übung (1)\harness\core\a.ts:3:4)`)).toBeUndefined();
});

test('the program that grades imports by slashes, from any drive and by paths of the edition', async () => {
  withWindowsPaths();
  vi.doMock('../../../harness/course/shared/bundle/engine.mjs', async (original) => ({
    ...(await original<object>()),
    engineModule: (name: string, engine: string) => [engine, ...`${name}.ts`.split('/')].join('\\'),
  }));
  const { programText } = await import('../../../harness/course/shared/exercises/index.ts');
  const modules = {
    checks: new Map([['01-loss', ['tests/exercises/01-loss/checks.ts']]]),
    misconceptions: new Map(),
  };
  const engine = String.raw`D:\Kurse\Übung`;
  expect(programText(modules, ['grade'], undefined, engine)).toContain(
    'import("D:/Kurse/Übung/harness/course/shared/workers/grading-service.ts")',
  );
  const relative = (file: string): string => file.slice(engine.length + 1);
  expect(programText(modules, ['grade'], relative, engine)).toContain(
    'import("harness/course/shared/workers/grading-service.ts")',
  );
});

test('a link is not followed where the system has no flag for that', async () => {
  vi.doMock('node:fs', async (original) => {
    const own = await original<typeof fs>();
    return { ...own, constants: { ...constants, O_NOFOLLOW: undefined, O_NONBLOCK: undefined } };
  });
  const { readRegularFile } = await import('../../../harness/course/shared/files/regular-file.ts');
  const folder = await temporaryFolder({ secret: 'x' });
  await symlink('secret', path.join(folder, 'link'));
  expect(readRegularFile(path.join(folder, 'link'), 9)).toEqual({
    kind: 'refused',
    reason: 'a symbolic link',
  });
  expect(readRegularFile(folder, 9)).toEqual({ kind: 'refused', reason: 'a folder' });
  expect(readRegularFile(path.join(folder, 'secret'), 9)).toMatchObject({ kind: 'read' });
});
