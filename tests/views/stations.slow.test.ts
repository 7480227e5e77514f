import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../harness/builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../harness/chromium.ts';
import { type BuiltSite, openBuiltSite } from '../harness/explore/built-site.ts';

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

describe.skipIf(WITHOUT_BROWSER !== undefined)('predict, then look', () => {
  test('a link asks first and hides the path, a click into the picture answers, the ball shows, and the next question comes by key', async () => {
    const page = await site.open('#station=saddle');
    const station = page.getByRole('region', { name: 'Over the saddle?' });
    await station.waitFor();
    const line = page.locator('#descent .wide .curve.momentum .line');
    const visibility = () => line.evaluate((element) => getComputedStyle(element).visibility);
    await expect.poll(visibility).toBe('hidden');
    expect(
      await page.locator('.outcome.momentum dd').evaluate((one) => getComputedStyle(one).visibility),
    ).toBe('hidden');
    // The description of the notebook's experiment says how it ends.
    expect(await page.locator('.presets p').textContent()).toContain('once you have guessed');
    const [picture, question] = await Promise.all(
      ['#descent .wide rect.frame', '.question'].map((one) => page.locator(one).boundingBox()),
    );
    expect(question!.x).toBeGreaterThan(picture!.x + picture!.width);
    expect(Math.max(question!.y + question!.height, picture!.y + picture!.height)).toBeLessThan(900);
    // Nothing shows the answer before it is guessed.
    const shown = await page
      .locator('#descent :is(.curve .line, .surface-path, .basins canvas)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).visibility));
    expect(shown.length).toBeGreaterThan(6);
    expect(new Set(shown)).toEqual(new Set(['hidden']));
    expect(await page.getByRole('button', { name: 'Let it roll' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'One step forward' }).click();
    expect(await page.locator('.scrub strong').first().textContent()).toBe('0');
    await expect.poll(() => new URL(page.url()).hash).toContain('start=4,2.5&step-size=0.05&m=0.9&steps=120');
    const frame = (await page.locator('#descent .wide rect.frame').boundingBox())!;
    // Minimum 1 is guessed: a quarter from above, in the middle.
    await page.locator('#descent .wide rect.frame').click({
      position: { x: frame.width * 0.48, y: frame.height * 0.33 },
    });
    await expect.poll(() => station.textContent()).toContain('You guessed “in minimum 1');
    expect(await station.textContent()).toContain('in minimum 2, beyond the saddle');
    expect(await visibility()).toBe('visible');
    expect(await page.evaluate(() => localStorage.getItem('descent-grader-guesses'))).toBe(
      '{"saddle":"minimum-1"}',
    );
    await page.keyboard.press('ArrowDown');
    await page.getByRole('region', { name: 'Always downhill?' }).waitFor();
    await expect.poll(visibility).toBe('hidden');
    const next = page.getByRole('region', { name: 'Always downhill?' });
    const look = next.getByRole('button', { name: 'Look' });
    expect(await look.isDisabled()).toBe(true);
    const pen = next.getByRole('slider', { name: 'Pen' });
    // Once it stays where it is: the page scrolls to the question.
    await pen.hover();
    await page.mouse.down();
    const axes = (await next.locator('rect.frame').boundingBox())!;
    // Down, up again, and down to the end.
    for (const [across, down] of [
      [0.2, 0.9],
      [0.4, 0.5],
      [0.7, 0.8],
      [1, 0.85],
    ] as const)
      await page.mouse.move(axes.x + across * axes.width, axes.y + down * axes.height);
    await page.mouse.up();
    expect(await pen.getAttribute('aria-valuetext')).toMatch(/^step 60, loss 0\.\d+$/u);
    const lineOf = (kind: string) => next.locator(`.curve.${kind} .line`);
    expect(await lineOf('momentum').count()).toBe(0);
    await look.click();
    await expect.poll(() => next.textContent()).toContain('As you guessed');
    expect(await lineOf('momentum').isVisible()).toBe(true);
    expect((await lineOf('drawn').getAttribute('d'))!.split('L').length).toBe(61);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => new URL(page.url()).hash).not.toContain('station');
    expect(await visibility()).toBe('visible');
    expect(site.errors).toEqual([]);
    await page.context().close();
  });

  test('shows its answer at once and marks a wrong guess as wrong, and keys elsewhere do not change the question', async () => {
    const page = await site.open('#station=step');
    await page.getByRole('button', { name: 'neither', exact: true }).click();
    await page.getByRole('button', { name: 'Pause' }).click();
    expect(await page.locator('.answer').textContent()).toContain('You guessed “neither”');
    const mark = page.getByRole('link', { name: /^Too large a step\?/ }).getByRole('img');
    expect(await mark.getAttribute('aria-label')).toBe('guessed wrong');
    expect(await mark.textContent()).toBe('✗');
    for (let k = 0; k < 16; k += 1) await page.getByRole('button', { name: 'One step forward' }).click();
    await page.locator('.credit').click();
    await page.locator('#filter').focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.getByRole('region', { name: 'Too large a step?' }).count()).toBe(1);
    await page.locator('#descent h2').click();
    await page.keyboard.press('ArrowUp');
    await page.getByRole('region', { name: 'Which m?' }).waitFor();
    await page.context().close();
  });

  test('a curve is also drawn by keyboard, and one that only falls is answered as such', async () => {
    const page = await site.open('#station=loss', { reducedMotion: 'reduce' });
    const station = page.getByRole('region', { name: 'Always downhill?' });
    await station.getByRole('slider', { name: 'Pen' }).focus();
    for (let k = 0; k < 6; k += 1) {
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowRight');
    }
    await station.getByRole('button', { name: 'Look' }).press('Enter');
    await station.locator('.answer').waitFor();
    expect(await station.textContent()).toContain('You guessed “It falls at every step”');
    // The keys of the question still do what it says.
    await page.keyboard.press('ArrowDown');
    await page.getByRole('region', { name: 'Which m?' }).waitFor();
    await page.context().close();
  });

  test('a finger draws down and up, and the page does not scroll under it', async () => {
    const page = await site.open('#station=loss', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const station = page.getByRole('region', { name: 'Always downhill?' });
    await station.scrollIntoViewIfNeeded();
    const pen = station.getByRole('slider', { name: 'Pen' });
    const { x, y, width, height } = (await pen.boundingBox())!;
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const scrolled = await page.evaluate(() => scrollY);
    await touch('touchStart', { x: x + width / 2, y: y + height / 2 });
    for (let k = 1; k <= 12; k += 1)
      await touch('touchMove', { x: x + width / 2 + 25 * k, y: y + height / 2 + 50 * (k % 2) });
    await touch('touchEnd');
    await expect.poll(() => pen.getAttribute('aria-valuetext')).toMatch(/^step 60,/u);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    await page.context().close();
  });

  test('where motion is to be reduced nothing plays: the answer is there at once', async () => {
    const page = await site.open('#station=step', { reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'neither', exact: true }).click();
    await page.locator('.answer').waitFor();
    await page.waitForTimeout(500);
    expect(await page.locator('.scrub strong').first().textContent()).toBe('0');
    await page.context().close();
  });

  test('an address with a question that does not exist hides nothing', async () => {
    const page = await site.open('#m=0.5');
    await page.locator('.stations').waitFor();
    await page.evaluate(() => {
      location.hash = '#m=0.6&station=typo';
    });
    await page.getByRole('img', { name: /^With momentum, m = 0.6/ }).waitFor();
    expect(await page.locator('.hiding').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Let it roll' }).isDisabled()).toBe(false);
    await page.context().close();
  });

  test('on the whole screen the question is large', async () => {
    const page = await site.open('#station=step');
    const question = page.locator('.question');
    const sizeOf = () => question.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
    await question.waitFor();
    const before = await sizeOf();
    await page.getByRole('button', { name: 'Full screen' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.id)).toBe('descent');
    expect(await sizeOf()).toBeGreaterThan(1.4 * before);
    await page.context().close();
  });
});
