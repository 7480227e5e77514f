import path from 'node:path';
import { expect, test } from 'vitest';
import { importedFiles } from '../../../../harness/course/exercises/imported-files.ts';
import { temporaryFolder } from '../classes/folders.ts';

const TREE = {
  'project/tests/exercises/a/checks.ts': `
    import { check } from '../../../harness/core/checks/index.ts';
    import type { Vector } from "../../../reference/types.ts";
    export * from './more.ts';
    const later = await import('../helper.ts'); // as in './gone.ts': from './gone.ts'
  `,
  'project/tests/exercises/a/more.ts': `import './checks.ts';`,
  'project/tests/exercises/helper.ts': '',
  'project/tests/exercises/other.ts': '',
  'project/reference/types.ts': `import {} from 'node:fs'`,
  'project/harness/core/checks/index.ts': `export * from '../../../reference/loss.ts'`,
  'hidden/a/checks.ts': `import './own.ts'; import '../../project/reference/types.ts';`,
  'hidden/a/own.ts': '',
};

test('a module, what it imports and what that imports, but nothing of the harness', async () => {
  const folder = await temporaryFolder(TREE);
  const root = path.join(folder, 'project');
  const names = async (entry: string): Promise<string[]> =>
    (await importedFiles(path.join(folder, entry), root)).map(([name]) => name);
  expect(await names('project/tests/exercises/a/checks.ts')).toEqual([
    'reference/types.ts',
    'tests/exercises/a/checks.ts',
    'tests/exercises/a/gone.ts',
    'tests/exercises/a/more.ts',
    'tests/exercises/helper.ts',
  ]);
  // Outside of the project the names do not say where it lies.
  expect(await names('hidden/a/checks.ts')).toEqual(['a/checks.ts', 'a/own.ts', 'reference/types.ts']);
});
