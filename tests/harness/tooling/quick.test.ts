import { expect, test } from 'vitest';
import { startChromium } from '../chromium.ts';
import { callScript } from '../commands/call.ts';

test('a quick test that starts a browser fails, and the message says how its file must be named', async () => {
  await expect(startChromium()).rejects.toThrow('belongs in a file named *.slow.test.ts');
});

test('a test that loads a script in a process that other tests share fails, and the message says how its file must be named', async () => {
  await expect(callScript('scripts/grade.ts', ['--help'])).rejects.toThrow(
    'belongs in a file named *.isolated.test.ts',
  );
});
