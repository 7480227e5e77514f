import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it, unless CHROMIUM says otherwise. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without Chromium's own sandbox, which root cannot have. */
export async function launchChromium(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  // As in vitest.config.ts: no test is judged by a clock.
  return browser.on('context', (context) => context.setDefaultTimeout(300_000));
}
