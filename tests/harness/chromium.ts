import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM, launchChromium } from '../launch-chromium.ts';

/** Why tests in a browser cannot run here; undefined where they can. In CI they must. */
export const WITHOUT_BROWSER =
  existsSync(CHROMIUM) || process.env['CI'] !== undefined
    ? undefined
    : `there is no Chromium at ${CHROMIUM}: install it, or set CHROMIUM`;

/** @throws Error in a quick test: `npm run check:quick` must not need a browser */
export async function startChromium(): Promise<Browser> {
  if (!/\.(slow|sweep|long)\.test\.ts$/u.test(expect.getState().testPath!))
    throw new Error(
      'a test that starts a browser belongs in a file named *.slow.test.ts, *.sweep.test.ts or *.long.test.ts',
    );
  return launchChromium();
}
