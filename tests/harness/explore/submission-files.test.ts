import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importZip } from '../../../harness/explore/code/submission-files.ts';

test('the page reads the encodings that grading reads, and names a file in another one', () => {
  const archive = zipSync({
    'work/01-loss/solution.ts': Buffer.from('\uFEFF// ∇L', 'utf16le'),
    'work/02-gradient/solution.ts': Buffer.from('// größer', 'latin1'),
    'work/04-momentum/solution.ts': Buffer.from("'größer'", 'latin1'),
    'work/notes.ts': Buffer.from('// no exercise'),
  });
  const { files, problems } = importZip(archive, ['01-loss', '02-gradient', '04-momentum']);
  expect(files).toEqual({
    '01-loss': { 'solution.ts': '// ∇L' },
    '02-gradient': { 'solution.ts': '// größer' },
  });
  expect(problems).toContain('04-momentum/solution.ts is not text in UTF-8, so it was left out.');
});
