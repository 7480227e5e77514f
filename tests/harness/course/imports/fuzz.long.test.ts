import { expect, test } from 'vitest';
import { searchImports } from '../../../fuzz/import-law.ts';

const DOWNLOADS = 2000;

test('whatever one student chose as a name and handed in, the others are imported, and nothing is lost', async () => {
  expect(await searchImports({ seed: 1, downloads: DOWNLOADS })).toEqual({ downloads: DOWNLOADS });
});
