import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { quantileSorted } from 'd3-array';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WITHOUT_BROWSER } from '../chromium.ts';
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
  site = await openBuiltSite();
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
      await page.getByRole('button', { name: 'Show on the picture' }).last().click({ timeout: 600_000 });
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

  test.each([32, 1024])(
    'from a drag to the drawn frame with %d steps, measured and not judged',
    async (steps) => {
      const page = await openWithCode(`#exercise=04-momentum&steps=${steps}&step-size=0.02&m=0.9`);
      await expect
        .poll(() => page.locator('.curve.momentum.yours').count(), { timeout: 90_000 })
        .toBeGreaterThan(0);
      await page.evaluate(() => {
        const times: number[] = [];
        Object.assign(globalThis, { times });
        let began: number | undefined;
        addEventListener('pointermove', () => (began ??= performance.now()), true);
        const observer = new MutationObserver(() => {
          if (began === undefined) return;
          const from = began;
          began = undefined;
          // After the frame that shows the change.
          requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
        });
        observer.observe(document.querySelector('#descent svg')!, { subtree: true, attributes: true });
      });
      const { x, y } = (await page.getByRole('slider', { name: 'Start of both paths' }).boundingBox())!;
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const cpuTime = async (): Promise<number> => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
      };
      await page.mouse.move(x + 20, y + 20);
      await page.mouse.down();
      const before = await cpuTime();
      for (let k = 0; k < 120; k += 1) await page.mouse.move(x + 20 - k, y + 20 + 20 * Math.sin(k / 9));
      const used = ((await cpuTime()) - before) / 120;
      await page.mouse.up();
      const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
      const sorted = times.toSorted((a, b) => a - b);
      const at = (share: number): string => quantileSorted(sorted, share)!.toFixed(1);
      console.log(
        `${steps} steps: ${used.toFixed(1)} ms of the page’s own CPU time for each move; from drag to drawn frame, median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, ${sorted.length} frames`,
      );
      expect(sorted.length).toBeGreaterThan(20);
      await page.context().close();
    },
  );
});
