import { startChromium, WITHOUT_BROWSER } from './chromium.ts';
import { startFirefox, WITHOUT_FIREFOX } from './firefox.ts';

/** The browsers in which the page is tested: `name`, why it cannot run here if it cannot, and what starts it. */
export const BROWSERS = [
  ['Chromium', WITHOUT_BROWSER, startChromium],
  ['Firefox', WITHOUT_FIREFOX, startFirefox],
] as const;
