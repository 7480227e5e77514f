import type { Page } from 'playwright-core';
import { startChromium } from '../../chromium.ts';

/** Opens an empty page in a real browser, and closes both. */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await startChromium();
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
