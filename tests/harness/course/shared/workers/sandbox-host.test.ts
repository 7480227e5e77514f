import { expect, test } from 'vitest';
import { compileQuickJs, QUICKJS } from '../../../../../harness/course/shared/workers/sandbox-host.ts';
import { bytes } from '../../../core/sandbox/open.ts';
import { temporaryFolder } from '../../../folders.ts';

test('an engine that is not the one of the fingerprints is not used, although it would run', async () => {
  await expect(compileQuickJs(await temporaryFolder({ [QUICKJS]: bytes }))).resolves.toBeInstanceOf(
    WebAssembly.Module,
  );
  // A section of its own, which changes nothing.
  const other = Buffer.concat([bytes, Buffer.from([0, 2, 1, 0x61])]);
  expect(WebAssembly.validate(other)).toBe(true);
  await expect(compileQuickJs(await temporaryFolder({ [QUICKJS]: other }))).rejects.toThrow(
    'not the file of this version',
  );
});
