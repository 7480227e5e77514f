import { existsSync } from 'node:fs';
import { type Browser, firefox } from 'playwright-core';

/** Where Debian puts it, unless FIREFOX says otherwise. */
const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Why tests in Firefox cannot run here; undefined where they can. */
export const WITHOUT_FIREFOX = existsSync(FIREFOX)
  ? undefined
  : `there is no Firefox at ${FIREFOX}: install Debian's firefox-esr, or set FIREFOX`;

/** A published Firefox, over WebDriver BiDi, which it speaks itself; without the channel, one that Playwright patched. */
export const startFirefox = (): Promise<Browser> =>
  firefox.launch({ channel: 'moz-firefox', executablePath: FIREFOX });
