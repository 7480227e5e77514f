import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSolution } from '../../known-solution.ts';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { sampled } from '../sampled.ts';
import { type BuiltSite, openBuiltSite, showPart, withCode } from './built-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');
/** What was written on the page before. */
const FILES = {
  '03-gradient-descent': 'variants/component-by-component.ts',
  '04-momentum': 'misconceptions/gradient-at-the-old-point.ts',
  '06-transfer-function': 'misconceptions/a1-subtracted.ts',
};
const SOURCES = Object.fromEntries(Object.entries(FILES).map(([id, file]) => [id, knownSolution(id, file)]));

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

describe.skipIf(WITHOUT_BROWSER !== undefined)('reading the page', () => {
  test('on a phone the code comes before the pictures, and a thumb hits every button and list', async () => {
    const page = await site.open('', {
      viewport: { width: 390, height: 844 },
      isMobile: true,
      hasTouch: true,
    });
    await page.locator('.stations a').first().waitFor();
    const top = (part: string) => page.locator(part).evaluate((one) => one.getBoundingClientRect().top);
    expect(await top('.editor')).toBeLessThan(400);
    expect(await top('.controls')).toBeGreaterThan(await top('.files'));
    const small = await page
      .locator('button, select, summary, nav a, input:not([type=radio], [hidden])')
      .evaluateAll((all) =>
        all
          .filter(
            (one) => (one as HTMLElement).offsetParent !== null && one.getBoundingClientRect().height < 44,
          )
          .map((one) => one.outerHTML.slice(0, 100)),
      );
    expect(small).toEqual([]);
    await page.context().close();
  });

  test('on a wide page the picture, its player and the code are in sight', async () => {
    const page = await site.open();
    await page.locator('.cm-content').waitFor();
    for (const part of ['.controls', '#descent .figure', '.player', '.editor'])
      expect(
        await page
          .locator(part)
          .first()
          .evaluate((one) => one.getBoundingClientRect().bottom),
      ).toBeLessThanOrEqual(900);
    await page.context().close();
  });

  const WIDE_AND_LIGHT = [1400, 'light'] as const;
  const NARROW_AND_DARK = [390, 'dark'] as const;
  const ALL = [WIDE_AND_LIGHT, [1400, 'dark'], [800, 'light'], [390, 'light'], NARROW_AND_DARK] as const;
  test.each(sampled(ALL, [WIDE_AND_LIGHT, NARROW_AND_DARK]))(
    'axe finds nothing at a width of %d pixels, %s; and nothing is wider than the page',
    async (width, colorScheme) => {
      const page = await site.open('#exercise=04-momentum', {
        ...withCode(site.address, SOURCES),
        viewport: { width, height: 900 },
        colorScheme,
      });
      await showPart(page, 'Verdict');
      await page.getByRole('button', { name: 'Show on the picture' }).last().click();
      await page.locator('.drawn > svg').waitFor();
      await page.getByText('Loss and gradient at the start').click();
      await page.evaluate(readFileSync(AXE, 'utf8'));
      const violations = await page.evaluate(async () => {
        const axe = (
          globalThis as unknown as {
            axe: {
              run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe;
        const { violations: found } = await axe.run();
        return found.map(({ id, impact, nodes }) => ({
          id,
          impact,
          html: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
        }));
      });
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const tooWide = await page.locator('math').evaluateAll((formulas) =>
        formulas
          .filter((formula) => {
            const { right } = formula.closest('.card, .task')!.getBoundingClientRect();
            return formula.getBoundingClientRect().right > right || formula.scrollWidth > formula.clientWidth;
          })
          .map(({ textContent }) => textContent),
      );
      expect(tooWide).toEqual([]);
      await page.context().close();
    },
  );
});
