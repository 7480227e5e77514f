import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../harness/builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../harness/chromium.ts';
import { type BuiltSite, openBuiltSite, showPart, withCode, write } from '../harness/explore/built-site.ts';
import { knownSolution } from '../known-solution.ts';

interface Experiment {
  readonly id: string;
  readonly gd: readonly (readonly (number | string)[])[];
  readonly momentum: readonly (readonly (number | string)[])[];
}

const golden = JSON.parse(await readFile('tests/golden/notebook.json', 'utf8')) as {
  readonly experiments: readonly Experiment[];
};

/** Drags the middle of an element by some pixels, in steps as a hand does. */
async function drag(page: Page, handle: Locator, right: number, down: number): Promise<void> {
  // Waits until it stays where it is: what was changed before may still move it.
  await handle.hover();
  const { x, y, width, height } = (await handle.boundingBox())!;
  const [fromX, fromY] = [x + width / 2, y + height / 2];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + right, fromY + down, { steps: 8 });
  await page.mouse.up();
}

const field = (page: Page, name: string): Promise<string> =>
  page.getByRole('textbox', { name: `${name}, exact value` }).inputValue();
const endOf = (page: Page, kind: string): Locator => page.locator(`.outcome.${kind} dd`);

/** How the page writes a coordinate: five significant digits, a true minus sign. */
function written(coordinate: number | string): string {
  if (typeof coordinate === 'string') return { NaN: 'NaN', Infinity: '∞', '-Infinity': '−∞' }[coordinate]!;
  return String(Number(coordinate.toPrecision(5))).replace('-', '−');
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('the views', () => {
  let site: BuiltSite;
  beforeAll(async () => {
    site = await openBuiltSite(await startChromium(), await sharedSite());
  });
  afterAll(() => site?.close());

  test.each([
    ['starts beside the saddle', 'experiment-1'],
    ['rolls over the saddle', 'experiment-2'],
    ['stays on the ridge', 'experiment-3'],
    ['a step too large', 'experiment-4'],
    ['two momenta compared', 'experiment-4-momentum-0.09'],
  ])('the preset %s ends where NumPy does', async (name, id) => {
    const page = await site.open();
    await page.getByRole('button', { name, exact: true }).click();
    const experiment = golden.experiments.find((one) => one.id === id)!;
    for (const kind of ['gd', 'momentum'] as const) {
      const end = experiment[kind].at(-1)!;
      const isOver = end.some((coordinate) => typeof coordinate === 'string');
      if (isOver) await expect.poll(() => endOf(page, kind).textContent()).toContain('diverged');
      else
        await expect
          .poll(() => endOf(page, kind).textContent())
          .toContain(`(${end.map(written).join(', ')})`);
    }
    await page.context().close();
  });

  test('dragging the start, the pole and the point on the map moves all other views and the address', async () => {
    const page = await site.open();
    const before = await endOf(page, 'momentum').textContent();
    await drag(page, page.getByRole('slider', { name: 'Start of both paths' }), -160, 90);
    // The page draws in its own time.
    await expect.poll(() => page.getByRole('textbox', { name: 'Start, β₁' }).inputValue()).not.toBe('4');
    await expect.poll(() => endOf(page, 'momentum').textContent()).not.toBe(before);
    expect(await field(page, 'Step size')).toBe('0.2');

    await drag(page, page.getByRole('slider', { name: 'Pole of the filter' }), 30, 0);
    await expect.poll(async () => Number(await field(page, 'Momentum'))).toBeGreaterThan(0.4);
    await expect.poll(async () => new URL(page.url()).hash).toContain(`m=${await field(page, 'Momentum')}`);

    const [stepSize, m] = [await field(page, 'Step size'), await field(page, 'Momentum')];
    await drag(page, page.getByRole('slider', { name: 'Step size and momentum' }), 60, -30);
    await expect.poll(async () => Number(await field(page, 'Step size'))).toBeGreaterThan(Number(stepSize));
    await expect.poll(async () => Number(await field(page, 'Momentum'))).toBeGreaterThan(Number(m));
    await expect
      .poll(() => new URL(page.url()).hash)
      .toContain(`step-size=${await field(page, 'Step size')}`);
    expect(site.errors).toEqual([]);
    await page.context().close();
  });

  test('a right solution never looks wrong while the start is dragged: answers are compared with their own question', async () => {
    const source = knownSolution('04-momentum', 'variants/loops.ts');
    const page = await site.open('', withCode(site.address, { '04-momentum': source }));
    const chip = page.locator('#descent .yours li', { hasText: 'momentumDescent' });
    await expect.poll(() => chip.getAttribute('class')).toBe('good');
    await page.evaluate(() => {
      const seen = new Set<string>();
      Object.assign(globalThis, { seen });
      const descent = document.querySelector('#descent')!;
      new MutationObserver(() => {
        for (const item of descent.querySelectorAll('.yours li'))
          if (item.textContent!.includes('momentumDescent')) seen.add(item.className);
        if (descent.querySelector('.difference') !== null) seen.add('difference');
      }).observe(descent, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    await drag(page, page.getByRole('slider', { name: 'Start of both paths' }), -160, 90);
    await expect.poll(() => page.getByRole('textbox', { name: 'Start, β₁' }).inputValue()).not.toBe('4');
    const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<string> }).seen]);
    expect(seen).toEqual(['good']);
    await page.context().close();
  });

  test('the start stays in the picture: dragged beyond its edge, and where a failed check has it elsewhere', async () => {
    const page = await site.open('#exercise=03-gradient-descent');
    const start = page.getByRole('slider', { name: 'Start of both paths' });
    const isInside = async (): Promise<boolean> => {
      const frame = (await page.locator('#descent .wide rect.frame').boundingBox())!;
      const grip = (await start.locator('.grip').boundingBox())!;
      const [x, y] = [grip.x + grip.width / 2 - frame.x, grip.y + grip.height / 2 - frame.y];
      // Half a pixel for rounding.
      return Math.min(x, y, frame.width - x, frame.height - y) > -0.5;
    };
    await drag(page, start, -60, -400);
    await expect.poll(() => page.getByRole('textbox', { name: 'Start, β₂' }).inputValue()).toBe('3.1');
    expect(await isInside()).toBe(true);

    await write(page, knownSolution('03-gradient-descent', 'misconceptions/uphill.ts'));
    await showPart(page, 'Verdict');
    await page.getByRole('button', { name: 'Show on the picture' }).first().click();
    await expect.poll(() => page.getByRole('textbox', { name: 'Start, β₁' }).inputValue()).toBe('1');
    await expect.poll(isInside).toBe(true);
    // The step that goes the wrong way is seen: the ring around it is in the frame.
    await expect.poll(() => page.locator('#descent .difference').count()).toBe(1);
    await page.context().close();
  });

  test('a pole outside of the picture is an arrow at its edge', async () => {
    const page = await site.open('#exercise=05-one-pole-filter&m=0.5');
    await write(page, knownSolution('05-one-pole-filter', 'misconceptions/a-with-the-pole-first.ts'));
    const mark = page.locator('#filter .mark.your-point');
    await expect.poll(() => mark.getAttribute('transform')).toContain('rotate(0)');
    // At m = 1/1.2 the pole at 1/m comes back into the picture.
    await page.goto(`${site.address}#exercise=05-one-pole-filter&m=0.84`);
    await expect.poll(() => mark.getAttribute('transform')).not.toContain('rotate');
    await page.context().close();
  });

  test('an address opens the same settings, and wrong ones are replaced by legal ones', async () => {
    const page = await site.open('#start=1,-0.5&step-size=-3&m=0.5&steps=12.4&exercise=05-one-pole-filter');
    expect(await page.getByRole('textbox', { name: 'Start, β₂' }).inputValue()).toBe('-0.5');
    expect(await field(page, 'Step size')).toBe('0.000001');
    expect(await field(page, 'Steps')).toBe('12');
    await expect.poll(() => page.getByRole('combobox', { name: 'Exercise' }).inputValue()).toContain('05');
    await page.context().close();
  });

  test('a link that is followed while settings wait to be written into the address is not lost', async () => {
    const page = await site.open();
    // A busy browser delivers the event when the settings have been written.
    await page.addInitScript(() => {
      const add = globalThis.addEventListener.bind(globalThis);
      const addLater = (type: string, listener: EventListener): void =>
        add(type, type === 'hashchange' ? (event) => setTimeout(listener, 600, event) : listener);
      Object.assign(globalThis, { addEventListener: addLater });
    });
    await page.reload();
    await page.getByRole('button', { name: 'stays on the ridge', exact: true }).click();
    await page.evaluate(() => (location.hash = '#exercise=05-one-pole-filter'));
    await expect.poll(() => page.getByRole('combobox', { name: 'Exercise' }).inputValue()).toContain('05');
    await page.context().close();
  });

  test('the step that is written out is the step of the path', async () => {
    const page = await site.open('#at=1');
    const text = await page.locator('.scrubber').textContent();
    // The example of momentumStep: z becomes 0.67·∇L(4, 1.075).
    expect(text).toContain('2.68');
    expect(text).toContain('−0.099369');
    await page.goto(`${site.address}#steps=3&at=3`);
    // The address is followed in the page's own time.
    await expect
      .poll(async () => (await page.locator('.readout, .card').allTextContents()).join(' '))
      .toContain('Step 3 of 3');
    await page.context().close();
  });
});
