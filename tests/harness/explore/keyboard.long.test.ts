import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

/** Far more than the page has places to stop at. */
const MOST_STOPS = 150;

interface Stop {
  readonly name: string;
  readonly isVisible: boolean;
}

/** Where Tab stops, from the beginning of the page to its end. */
async function stopsOf(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let k = 0; k < MOST_STOPS; k += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return undefined;
      // A handle shows the focus by the ring around it, and the editor by its own frame.
      const shown = focused.querySelector('.reach') ?? focused.closest('.editor') ?? focused;
      const label = (focused as HTMLInputElement).labels?.[0];
      const { outlineStyle, stroke } = getComputedStyle(shown);
      return {
        name: focused.getAttribute('aria-label') ?? (label ?? focused).textContent.trim(),
        isVisible: outlineStyle !== 'none' || stroke !== 'none',
      };
    });
    if (stop === undefined) return stops;
    stops.push(stop);
  }
  throw new Error('Tab does not leave the page');
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('the keyboard', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(await startChromium(), await sharedSite());
  });
  afterAll(() => site?.close());

  test('Tab stops at every control, shows where it is, and leaves the editor', async () => {
    const page = await site.open();
    await page.locator('.cm-content').waitFor();
    const stops = await stopsOf(page);
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(stops.filter(({ name }) => name === '')).toEqual([]);
    const names = stops.map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Skip to the pictures', 'Skip to the code']);
    for (const name of [
      'starts beside the saddle',
      'Step size',
      'Momentum, exact value',
      'Start, β₁',
      'Start of both paths',
      'Step that is written out',
      'Pole of the filter, the momentum coefficient m',
      'Step size and momentum coefficient',
      'solution.ts of 01-loss',
    ])
      expect(names, name).toContain(name);
    // The button is behind the editor.
    expect(names.indexOf('Export all as ZIP')).toBeGreaterThan(names.indexOf('solution.ts of 01-loss'));
    await page.context().close();
  });

  test.each([
    ['Start of both paths', 'ArrowLeft', 'β₁ = 3.95, β₂ = 1.075'],
    ['Start of both paths', 'Shift+ArrowUp', 'β₁ = 4, β₂ = 1.575'],
    ['Pole of the filter', 'Shift+ArrowRight', 'm = 0.43'],
    ['Pole of the filter', 'ArrowDown', 'm = 0.32'],
    ['Step size and momentum', 'ArrowRight', 'step size 0.21, m = 0.33'],
    ['Step size and momentum', 'ArrowUp', 'step size 0.2, m = 0.34'],
  ])('%s moves with %s and says where it is', async (name, key, text) => {
    const page = await site.open();
    const handle = page.getByRole('slider', { name });
    await handle.press(key);
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe(text);
    await page.context().close();
  });

  test('a link skips to the code, and Tab through the settings and the code does not scroll the pictures away', async () => {
    const page = await site.open('#exercise=04-momentum', { reducedMotion: 'reduce' });
    await page.locator('.cm-content').waitFor();
    await page.locator('#loop .hear').waitFor();
    await page.mouse.move(400, 600);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(1500);
    for (const first of ['Step size', 'Skip to the code']) {
      await page.evaluate(
        (name) =>
          [...document.querySelectorAll<HTMLElement>('input, a')]
            .find((one) => (one.ariaLabel ?? one.textContent) === name)!
            .focus({ preventScroll: true }),
        first,
      );
      if (first.startsWith('Skip')) await page.keyboard.press('Enter');
      for (let k = 0; k < 6; k += 1) await page.keyboard.press('Tab');
      const around = first === 'Step size' ? '.controls' : 'aside';
      const isAround = (selector: string): boolean => document.activeElement!.closest(selector) !== null;
      expect(await page.evaluate(isAround, around)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(1500);
    }
    await page.context().close();
  });

  test('keys that are pressed faster than frames are drawn all count', async () => {
    const page = await site.open();
    const handle = page.getByRole('slider', { name: 'Pole of the filter' });
    await handle.evaluate((element) => {
      for (let k = 0; k < 7; k += 1)
        element.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    });
    await expect.poll(() => handle.getAttribute('aria-valuetext')).toBe('m = 0.4');
    await page.context().close();
  });

  test('the step that is written out and the settings follow the arrow keys', async () => {
    const page = await site.open();
    await page.getByRole('slider', { name: 'Step that is written out' }).press('ArrowRight');
    await expect.poll(() => page.locator('.scrub').textContent()).toContain('Step 3 of 32');
    const steps = page.getByRole('slider', { name: 'Steps', exact: true });
    await steps.press('End');
    await expect.poll(() => steps.getAttribute('aria-valuetext')).toBe('1024');
    await page.context().close();
  });
});
