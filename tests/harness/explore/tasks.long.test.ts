import { readdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownSolution } from '../../known-solution.ts';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { type BuiltSite, chooseExercise, openBuiltSite, showPart, withCode, write } from './built-site.ts';

const IDS = readdirSync('tests/exercises').filter((name) => /^\d/u.test(name));
/** The first of the right or wrong solutions of an exercise, or another one of them. */
function sourceOf(id: string, kind: 'variants' | 'misconceptions', which = 0): string {
  const folder = `tests/exercises/${id}/${kind}`;
  return knownSolution(id, `${kind}/${readdirSync(folder).toSorted().at(which)!}`);
}

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

/** Whether all of an element is in the window. */
async function isInWindow(page: Page, element: Locator): Promise<boolean> {
  const { y, height } = (await element.boundingBox())!;
  return y >= 0 && y + height <= page.viewportSize()!.height;
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('the tasks on the page', () => {
  test('twenty lines of code and the sentence to begin with are in the window, the task and the whole verdict one click away; one of them scrolls', async () => {
    const page = await site.open('#exercise=04-momentum');
    const task = page.locator('.task');
    const scrollers = (): Promise<string[]> =>
      page.locator('#code, #code *').evaluateAll((all) =>
        all
          .filter((one) => one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 1)
          .filter((one) => ['auto', 'scroll'].includes(getComputedStyle(one).overflowY))
          .map((one) => one.className),
      );
    await expect.poll(() => task.textContent()).toContain('The array that gradient returns is yours');
    expect(await task.locator('math').count()).toBe(1);
    await write(page, knownSolution('04-momentum', 'misconceptions/gradient-at-the-old-point.ts'));
    await expect.poll(() => page.locator('.verdict .points').textContent()).toBe('5 / 10');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    const first = page.locator('.verdict .first');
    for (const part of [page.locator('.editor'), page.locator('.verdict .points'), first])
      expect(await isInWindow(page, part)).toBe(true);
    expect(await first.textContent()).toContain('Your z is fed with the gradient at the β that came in');
    const editor = (await page.locator('.cm-scroller').boundingBox())!;
    // A long line wraps, so its box has several heights.
    const line = await page
      .locator('.cm-line')
      .first()
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).lineHeight));
    expect(editor.height / line).toBeGreaterThan(20);
    expect((await scrollers()).length).toBeLessThanOrEqual(1);
    await first.click();
    expect(await isInWindow(page, page.locator('.check.bad .line').first())).toBe(true);
    expect(await scrollers()).toEqual(['verdict']);
    await showPart(page, 'Task');
    expect(await scrollers()).toEqual(['task']);
    await page.context().close();
  });

  test('to choose an exercise brings its task and its view', async () => {
    const page = await site.open('', { reducedMotion: 'reduce' });
    const heading = page.locator('#filter h2');
    expect(await isInWindow(page, heading)).toBe(false);
    await chooseExercise(page, '05');
    await expect.poll(() => isInWindow(page, heading)).toBe(true);
    await expect.poll(() => page.locator('.task').textContent()).toContain('difference equation');
    await page.context().close();
  });

  test.each(['#view=loop', ''])(
    'a link to a view leads to it, although parts above it are loaded later: %s',
    async (hash) => {
      const page = await site.open(hash, { viewport: { width: 800, height: 900 }, reducedMotion: 'reduce' });
      if (hash === '') await page.getByRole('link', { name: 'Loop' }).click();
      const top = () =>
        page.locator('#loop').evaluate((view) => Math.round(view.getBoundingClientRect().top));
      await page.locator('#loop .hear').waitFor();
      await page.waitForTimeout(2000);
      const [controls, loop] = [await page.locator('.controls').boundingBox(), await top()];
      expect(loop).toBeGreaterThanOrEqual(controls!.height);
      expect(loop).toBeLessThan(2 * controls!.height);
      await page.context().close();
    },
  );

  test('full marks lead to the next exercise, and full marks everywhere to handing in', async () => {
    const all = Object.fromEntries(IDS.map((id) => [id, sourceOf(id, 'variants')]));
    const [last] = Object.keys(all).slice(-1);
    const { [last!]: _, ...others } = all;
    const page = await site.open('', withCode(site.address, others));
    const done = page.locator('.done');
    await expect.poll(() => done.textContent()).toContain('Full marks');
    // The others are being graded meanwhile, one after another.
    await expect.poll(() => done.textContent()).toContain(`Next: ${last!.slice(0, 2)}`);
    await done.getByRole('button').click();
    await expect.poll(() => page.locator('.task').isVisible()).toBe(true);
    await expect.poll(() => done.count()).toBe(0);
    await write(page, all[last!]!);
    await expect.poll(() => done.textContent()).toContain('90 / 90');
    expect(await done.textContent()).toContain('Export all as ZIP');
    await page.context().close();
  });

  test('code that passes is asked about by the keyboard, and the answer is about the choice, however fast it is', async () => {
    const all = { '04-momentum': sourceOf('04-momentum', 'variants') };
    const page = await site.open('#exercise=04-momentum', withCode(site.address, all));
    const question = page.locator('.own-question');
    await question.getByRole('button', { name: 'Ask me about my code' }).press('Enter');
    await question.locator('input:focus').waitFor();
    const choices = await question.locator('input').count();
    for (let k = 0; k < choices; k += 1) {
      // Chosen and answered before the page is drawn again.
      await question.evaluate((form: HTMLFormElement, at) => {
        form.querySelectorAll('input')[at]!.click();
        form.requestSubmit();
      }, k);
      await expect
        .poll(() => question.locator('output').textContent())
        .toMatch(/^(?:Right|No): your code ran/);
      const isRight = (await question.locator('label.good input:checked').count()) === 1;
      expect(await question.locator('output').textContent()).toMatch(isRight ? /^Right/ : /^No/);
      expect(await question.locator('input:checked').count()).toBe(1);
      await question.getByRole('button', { name: 'Another question' }).press('Enter');
      await question.locator('input:focus').waitFor();
    }
    await page.context().close();
  });

  test('a run that grades says what it does in words, and is stopped by its button, with a sentence', async () => {
    const endless =
      'export const momentumStep = () => { for (;;); };\nexport const momentumDescent = momentumStep;';
    const page = await site.open('#exercise=04-momentum', withCode(site.address, { '04-momentum': endless }));
    const head = page.locator('.verdict-head');
    await expect.poll(() => head.locator('.activity').textContent()).toMatch(/^Check \d of \d+: .* .* …$/);
    await head.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => page.locator('.verdict').textContent()).toContain('You stopped the grading.');
    expect(await head.locator('.points').textContent()).toBe('');
    await write(page, sourceOf('04-momentum', 'variants'));
    await expect.poll(() => head.locator('.points').textContent()).toBe('10 / 10');
    expect(await page.locator('.verdict').textContent()).not.toContain('stopped');
    await page.context().close();
  });

  test.each([0, 1, -1])(
    'no function of code that fails wears a green sign: misconception %d of each',
    async (which) => {
      const wrong = Object.fromEntries(IDS.map((id) => [id, sourceOf(id, 'misconceptions', which)]));
      const page = await site.open('', withCode(site.address, wrong));
      const scores = page.getByRole('combobox', { name: 'Exercise' }).locator('option');
      await expect
        .poll(async () => (await scores.allTextContents()).filter((name) => !/ [\d.]+\/\d+ /.test(name)))
        .toEqual([]);
      await expect.poll(() => page.locator('.yours li.absent').count()).toBe(0);
      const full = (await scores.allTextContents()).filter((name) => name.includes('10/10'));
      expect(full).toEqual([]);
      expect(await page.locator('.yours li.good').allTextContents()).toEqual([]);
      expect(await page.locator('.yours li.here').count()).toBeGreaterThan(0);
      await page.context().close();
    },
  );

  test('types are checked when it is asked for, as tsc does, and a check is stopped by its button or by a key', async () => {
    const right = sourceOf('04-momentum', 'variants');
    const page = await site.open('#exercise=04-momentum', withCode(site.address, { '04-momentum': right }));
    const check = page.locator('.type-check');
    await check.getByRole('button', { name: 'Check types' }).click();
    await expect.poll(() => check.textContent()).toContain('No type errors were found.');
    await write(page, `${right}\nexport const twice = (beta: Vector): Vector => beta.mop((b) => 2 * b);`);
    await expect.poll(() => check.getByRole('status').textContent()).toBe('');
    await check.getByRole('button', { name: 'Check types' }).click();
    const line = right.split('\n').length + 1;
    await expect
      .poll(() => check.locator('li').first().textContent())
      .toBe(`solution.ts:${line}:53  Property 'mop' does not exist on type 'Vector'.`);
    await check.getByRole('button').click();
    await check.getByRole('button', { name: 'Stop' }).click();
    await expect.poll(() => check.getByRole('status').textContent()).toContain('stopped');
    await check.getByRole('button', { name: 'Check types' }).click();
    await write(page, right);
    await expect.poll(() => check.getByRole('button').textContent()).toBe('Check types');
    expect(await check.getByRole('status').textContent()).toBe('');
    expect(site.errors).toEqual([]);
    await page.context().close();
  });
});
