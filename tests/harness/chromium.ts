import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Why tests in a browser cannot run here; undefined where they can. In CI they must. */
export const WITHOUT_BROWSER =
  existsSync(CHROMIUM) || process.env['CI'] !== undefined
    ? undefined
    : `there is no Chromium at ${CHROMIUM}: install it, or set CHROMIUM`;

export const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
