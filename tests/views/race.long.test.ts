import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basinOf, FINE, MOST_STEPS, sharesOf } from '../../views/race/basins.ts';
import { sharedSite } from '../harness/builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../harness/chromium.ts';
import { type BuiltSite, openBuiltSite, withCode } from '../harness/explore/built-site.ts';
import { knownSolution } from '../known-solution.ts';

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

const stepOf = async (page: Page): Promise<number> =>
  Number(await page.locator('.scrub strong').first().textContent());
const ballOf = (page: Page) => page.locator('#descent .wide .runners .momentum .ball');

describe.skipIf(WITHOUT_BROWSER !== undefined)('the race', () => {
  test('plays to its end from the button, pauses, and goes on with Space and the arrows', async () => {
    const page = await site.open('#steps=60&m=0.9&at=0');
    const before = await ballOf(page).getAttribute('transform');
    await page.getByRole('button', { name: 'Let it roll' }).click();
    await expect.poll(() => stepOf(page)).toBeGreaterThan(2);
    expect(await ballOf(page).getAttribute('transform')).not.toBe(before);
    expect(await page.locator('#descent .wide .trail').first().getAttribute('points')).toContain(' ');
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await stepOf(page);
    await expect.poll(() => new URL(page.url()).hash).toContain(`at=${paused}&`);
    await page.locator('#descent h2').click();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stepOf(page)).toBe(paused + 1);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => stepOf(page)).toBe(paused - 1);
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('very fast');
    await page.locator('#descent h2').click();
    await page.keyboard.press('Space');
    await expect.poll(() => stepOf(page)).toBe(60);
    expect(await page.getByRole('button', { name: 'Let it roll' }).count()).toBe(1);
    expect(site.errors).toEqual([]);
    await page.context().close();
  });

  test('nothing moves by itself where motion is to be reduced: Space makes a step', async () => {
    const page = await site.open('#at=0', { reducedMotion: 'reduce' });
    expect(await page.getByRole('button', { name: 'Let it roll' }).count()).toBe(0);
    await page.locator('#descent h2').click();
    await page.keyboard.press('Space');
    await expect.poll(() => stepOf(page)).toBe(1);
    await page.waitForTimeout(500);
    expect(await stepOf(page)).toBe(1);
    await page.context().close();
  });

  test('maps of all starts follow m, and the wrong code of a student has its own', async () => {
    const uphill = knownSolution('03-gradient-descent', 'misconceptions/uphill.ts');
    const page = await site.open(
      '#step-size=0.5&m=0.9',
      withCode(site.address, { '03-gradient-descent': uphill }),
    );
    const map = page.getByRole('img', { name: /^With momentum, m = 0.9/ });
    const [[, share]] = sharesOf(basinOf(0.5, 0.9, FINE, MOST_STEPS.coarse)) as [[string, number]];
    await expect.poll(() => map.getAttribute('aria-label')).toContain(`${Math.round(100 * share)} %`);
    // The first map of a new m is coarse: a drag would wait for a fine one.
    await expect.poll(() => map.evaluate((canvas) => (canvas as HTMLCanvasElement).width)).toBe(200);
    await page.evaluate(() => {
      const widths: number[] = [];
      Object.assign(globalThis, { widths });
      new MutationObserver(() => {
        const changed = document.querySelector<HTMLCanvasElement>('[aria-label^="With momentum, m = 0.91"]');
        if (changed) widths.push(changed.width);
      }).observe(document.querySelector('.basins')!, { subtree: true, attributes: true });
    });
    await page.getByRole('slider', { name: 'Pole of the filter' }).press('ArrowRight');
    await expect.poll(() => page.getByRole('img', { name: /^With momentum, m = 0.91/ }).count()).toBe(1);
    await expect
      .poll(() => page.evaluate(() => [...new Set((globalThis as unknown as { widths: number[] }).widths)]))
      .toEqual([50, 200]);
    await page.getByText('The map of your gradientDescent is being computed').waitFor();
    // Some rows are there before the others.
    await page.getByText('The map of your gradientDescent is coarse so far').waitFor();
    const own = page.getByRole('img', { name: /^Your gradientDescent/ });
    expect(await own.count()).toBe(1);
    await page.getByText(/gradientDescent: \d+ of 1900 starts end elsewhere/u).waitFor();
    expect(await own.getAttribute('aria-label')).toContain('diverged: 68 %');
    const top = await own.evaluate((canvas) => [
      ...(canvas as HTMLCanvasElement).getContext('2d')!.getImageData(25, 1, 1, 1).data,
    ]);
    expect(top[0]).toBeGreaterThan(top[2]!);
    expect(site.errors).toEqual([]);
    await page.context().close();
  });
});
