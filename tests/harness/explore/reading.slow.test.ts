import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { type BuiltSite, openBuiltSite } from './built-site.ts';

const AXE = createRequire(import.meta.url).resolve('axe-core');
const CODE = {
  '03-gradient-descent': 'variants/component-by-component.ts',
  '04-momentum': 'misconceptions/gradient-at-the-old-point.ts',
  '06-transfer-function': 'misconceptions/a1-subtracted.ts',
};

let site: BuiltSite;
let kept: string;
beforeAll(async () => {
  if (WITHOUT_BROWSER !== undefined) return;
  site = await openBuiltSite(await startChromium());
  const files = await Promise.all(
    Object.entries(CODE).map(async ([id, file]) => [
      id,
      { 'solution.ts': await readFile(`tests/exercises/${id}/${file}`, 'utf8') },
    ]),
  );
  kept = JSON.stringify(Object.fromEntries(files));
});
afterAll(() => site?.close());

/** Opens the page with code of a student, as if it had been written there. */
async function openWithCode(hash: string, options: Parameters<BuiltSite['open']>[1] = {}): Promise<Page> {
  const page = await site.open('', options);
  // Before the page's own program, which keeps what it has.
  await page.addInitScript((code) => localStorage.setItem('descent-grader', code), kept);
  await page.goto(`${site.address}${hash}`);
  await page.reload();
  return page;
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('reading the page', () => {
  test.each([
    [1400, 'light'],
    [1400, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'axe finds nothing at a width of %d pixels, %s; and nothing is wider than the page',
    async (width, colorScheme) => {
      const page = await openWithCode('#exercise=04-momentum', {
        viewport: { width, height: 900 },
        colorScheme,
      });
      await page.getByRole('button', { name: 'Show on the picture' }).last().click();
      await page.locator('.drawn svg').waitFor();
      await page.evaluate(await readFile(AXE, 'utf8'));
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
      await page.context().close();
    },
  );
});
