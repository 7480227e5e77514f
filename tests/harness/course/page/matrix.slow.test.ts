import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderClassPage } from '../../../../harness/course/page/index.ts';
import { startChromium, WITHOUT_BROWSER } from '../../chromium.ts';
import { madeUpClass } from './classes.ts';

describe.skipIf(WITHOUT_BROWSER !== undefined)('the table of a large class', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser.close());

  test('the rows that it shows are laid out before anyone scrolls to them, and in print all of them', async () => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 500 } });
    await page.setContent(renderClassPage({ grades: madeUpClass(200) }));
    const isLaidOut = await page.locator('.scroller').evaluate((scroller) => {
      const { bottom } = scroller.getBoundingClientRect();
      return [...scroller.querySelectorAll('tbody tr')]
        .filter((row) => row.getBoundingClientRect().top < bottom)
        .map((row) => row.firstElementChild!.checkVisibility({ contentVisibilityAuto: true }));
    });
    expect(isLaidOut.length).toBeGreaterThan(3);
    expect(isLaidOut).not.toContain(false);
    const last = page.locator('#students tbody tr').last().locator('th');
    const isLastLaidOut = (): Promise<boolean> =>
      last.evaluate((name) => name.checkVisibility({ contentVisibilityAuto: true }));
    // Far down it is not: a class of 300 took 1.3 s to lay out, instead of 0.2 s.
    expect(await isLastLaidOut()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(isLastLaidOut).toBe(true);
  });
});
