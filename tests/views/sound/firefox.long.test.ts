import { test } from 'vitest';
import { startFirefox, WITHOUT_FIREFOX } from '../../harness/firefox.ts';
import { expectSound } from './rendered.ts';

test.skipIf(WITHOUT_FIREFOX !== undefined)('Firefox plays the samples, and a ping in its pitch', async () => {
  const browser = await startFirefox();
  try {
    await expectSound(browser);
  } finally {
    await browser.close();
  }
});
