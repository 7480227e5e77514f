import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../harness/builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../harness/chromium.ts';
import { type BuiltSite, openBuiltSite, withCode } from '../harness/explore/built-site.ts';
import { knownSolution } from '../known-solution.ts';
import { expectSound } from './sound/rendered.ts';
import { levelOf, readWav, type Recording } from './sound/wav.ts';

let site: BuiltSite;

/** What the page says of the null test from now on. @returns gives it */
async function noteSaid(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said = new Set<string | null>();
    Object.assign(globalThis, { said });
    const line = document.querySelector('#filter .null')!;
    new MutationObserver(() => said.add(line.textContent)).observe(line, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said]);
}

/** Saves the sound that is chosen, under the name that the button says. @returns the file, as another program reads it */
async function savedBy(page: Page, hear: Locator, name: string): Promise<Recording> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hear.getByRole('button', { name: `Save “${name}”` }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return readWav(await readFile(await download.path()));
}

beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

describe.skipIf(WITHOUT_BROWSER !== undefined)('sounds', () => {
  test('Chromium plays the samples, and a ping in its pitch', async () => {
    await expectSound(site.browser);
  });

  test('the student’s filter is played, compared with the right one, follows the pole and is saved', async () => {
    const source = knownSolution('05-one-pole-filter', 'misconceptions/float32-signal.ts');
    const page = await site.open('#m=0.9', withCode(site.address, { '05-one-pole-filter': source }));
    await page.evaluate(() => {
      const contexts: string[] = [];
      const Original = AudioContext;
      const Noted = class extends Original {
        constructor() {
          super();
          contexts.push('opened');
        }
      };
      Object.assign(globalThis, { contexts, AudioContext: Noted });
    });
    const hear = page.locator('#filter .hear');
    await expect.poll(() => hear.locator('.null').textContent()).toMatch(/is −1[45]\d dB/);
    const opened = () => page.evaluate(() => (globalThis as unknown as { contexts: string[] }).contexts);
    expect(await opened()).toEqual([]);
    const yours = hear.getByRole('button', { name: 'yours', exact: true });
    await yours.click();
    await expect.poll(() => yours.getAttribute('aria-pressed')).toBe('true');
    expect(await opened()).toEqual(['opened']);
    // The number itself can be the same for both poles.
    const said = await noteSaid(page);
    await page.getByRole('slider', { name: 'Pole of the filter' }).press('ArrowLeft');
    await expect.poll(said).toContain('Yours is being computed …');
    await expect.poll(() => hear.locator('.null').textContent()).toMatch(/is −1[45]\d dB/);
    expect(await yours.getAttribute('aria-pressed')).toBe('true');
    const file = await savedBy(page, hear, 'tune, m=0.89, yours.wav');
    // On a busy machine the first samples seem slow.
    expect([88_200, 2048]).toContain(file.samples.length);
    await yours.click();
    await expect.poll(() => yours.getAttribute('aria-pressed')).toBe('false');
    const sentence = await hear.locator('.null').textContent();
    const left = hear.getByRole('button', { name: 'yours − right', exact: true });
    await left.click();
    const difference = await savedBy(page, hear, 'tune, m=0.89, yours − right.wav');
    // As loud as what is right, though some 150 dB have been added.
    expect(Math.abs(levelOf(difference.peak) - levelOf(file.peak))).toBeLessThan(0.1);
    expect(sentence).toMatch(/played as loud as right: raised by 1\d\d(\.\d+)? dB/u);
    await left.click();
    const loop = await savedBy(
      page,
      page.locator('#loop .hear'),
      'loop, λ=4, step size 0.2, m=0.89, the loop.wav',
    );
    expect([loop.rate, loop.peak, ...loop.samples.slice(0, 2)]).toEqual([8000, 1, 1, 1]);
    expect(site.errors).toEqual([]);
    await page.context().close();
  });

  test('a right filter in another style leaves silence, and a slow one is played in part', async () => {
    const right = knownSolution('05-one-pole-filter', 'variants/direct-form-two.ts');
    const page = await site.open('#m=0.9', withCode(site.address, { '05-one-pole-filter': right }));
    const text = page.locator('#filter .null');
    await expect.poll(() => text.textContent()).toContain('silence: yours is right here');
    // While the pole moves, samples for different poles are never compared.
    const sentences = await noteSaid(page);
    const pole = page.getByRole('slider', { name: 'Pole of the filter' });
    for (let k = 0; k < 5; k += 1) await pole.press('ArrowLeft');
    await expect.poll(sentences).toContain('Yours is being computed …');
    await expect.poll(() => text.textContent()).toContain('silence: yours is right here');
    expect((await sentences()).filter((one) => one.includes('what is wrong'))).toEqual([]);
    const slow = `export const lfilter = ({ b, a }, x) => x.reduce((y, value, k) => {
      const next = (b[0] * value + b[1] * (x[k - 1] ?? 0) - a[1] * (y[k - 1] ?? 0)) / a[0];
      return [...y, next];
    }, []);
    export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });`;
    const other = await site.open('#m=0.9', withCode(site.address, { '05-one-pole-filter': slow }));
    const said = other.locator('#filter .null');
    await expect.poll(() => said.textContent()).toContain('only the first ones are played');
    expect(await said.textContent()).toContain('silence');
    await page.context().close();
    await other.context().close();
  });

  test('an answer of another length is not compared', async () => {
    const source = knownSolution('05-one-pole-filter', 'misconceptions/one-sample-short.ts');
    const page = await site.open('#m=0.9', withCode(site.address, { '05-one-pole-filter': source }));
    const hear = page.locator('#filter .hear');
    await expect.poll(() => hear.locator('.null').textContent()).toContain('not comparable');
    expect(await hear.getByRole('button', { name: 'yours − right' }).count()).toBe(0);
    expect(await hear.getByRole('button', { name: 'yours', exact: true }).count()).toBe(1);
    await page.context().close();
  });

  test('a filter that gives no finite sample has no sound, and the page says so', async () => {
    const source = `export const lfilter = (_, x) => x.map(() => NaN);
    export const onePole = (m) => ({ b: [1 - m, 0], a: [1, -m] });`;
    const page = await site.open('#m=0.9', withCode(site.address, { '05-one-pole-filter': source }));
    const hear = page.locator('#filter .hear');
    await expect.poll(() => hear.locator('.null').textContent()).toContain('not finite from sample 0 on.');
    for (const button of await hear.getByRole('group', { name: 'Play' }).getByRole('button').all())
      await button.click();
    expect(site.errors).toEqual([]);
    await page.context().close();
  });
});
