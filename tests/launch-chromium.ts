import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it, unless CHROMIUM says otherwise. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Without Chromium's own sandbox, which root cannot have. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}
