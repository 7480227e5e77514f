import { expect, test } from 'vitest';
import { importFiles } from '../../../harness/explore/code/submission-files.ts';

test('the page reads the encodings that grading reads, and names a file in another one', async () => {
  const file = (id: string, bytes: Uint8Array<ArrayBuffer>): File =>
    Object.defineProperty(new File([bytes], 'solution.ts'), 'webkitRelativePath', {
      value: `${id}/solution.ts`,
    });
  const chosen = [
    file('01-loss', new Uint8Array(Buffer.from('\uFEFF// ∇L', 'utf16le'))),
    file('02-gradient', new Uint8Array(Buffer.from('// größer', 'latin1'))),
    file('04-momentum', new Uint8Array(Buffer.from("'größer'", 'latin1'))),
  ];
  const { files, problems } = await importFiles(chosen, ['01-loss', '02-gradient', '04-momentum']);
  expect(files).toEqual({
    '01-loss': { 'solution.ts': '// ∇L' },
    '02-gradient': { 'solution.ts': '// größer' },
  });
  expect(problems).toContain('04-momentum/solution.ts is not text in UTF-8, so it was left out.');
});
