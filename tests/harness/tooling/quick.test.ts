import { expect, test } from 'vitest';
import { startChromium } from '../chromium.ts';

test('a quick test that starts a browser fails, and the message says how its file must be named', async () => {
  await expect(startChromium()).rejects.toThrow('belongs in a file named *.slow.test.ts');
});
