import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Where there is no browser its tests are skipped; on a CI server that would hide a mistake. */
export const hasBrowser = existsSync(executablePath) || process.env['CI'] !== undefined;

/** Opens an empty page in a real browser, and closes both. */
export async function withPage<T>(use: (page: Page) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await use(await browser.newPage());
  } finally {
    await browser.close();
  }
}
