import { cp, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { exerciseIds, loadCourse } from '../../../harness/course/shared/exercises/index.ts';
import {
  followSolutions,
  readSite,
  serveBuiltSite,
  serveSite,
} from '../../../harness/course/ship/site/index.ts';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';

const EXERCISE = '03-gradient-descent';
const VARIANT = `tests/exercises/${EXERCISE}/variants/component-by-component.ts`;
const ids = await exerciseIds(process.cwd());
const folder = await mkdtemp(path.join(tmpdir(), 'explore-follow-'));
afterAll(() => rm(folder, { recursive: true }));

/** As `npm run explore` serves the page here, and in the student edition, which has it built. */
const SERVERS = {
  'built when it starts': async (exercises: string) =>
    serveSite(await loadCourse(process.cwd(), ids), exercises, 0),
  'built before': async (exercises: string) =>
    serveBuiltSite(await readSite(await sharedSite()), 0, followSolutions(exercises, ids)),
};

test.skipIf(WITHOUT_BROWSER !== undefined).each(Object.entries(SERVERS))(
  'the page, served %s, follows every save and keeps its settings',
  async (_, serve) => {
    const exercises = await mkdtemp(path.join(folder, 'exercises-'));
    await cp('exercises', exercises, { recursive: true });
    const file = path.join(exercises, EXERCISE, 'solution.ts');
    const [site, browser] = await Promise.all([serve(exercises), startChromium()]);
    const page = await browser.newPage();
    await page.goto(`${site.address}#exercise=${EXERCISE}&m=0.77`);
    const chip = page.locator('#descent .yours li', { hasText: 'gradientDescent' });
    await expect.poll(() => chip.textContent()).toContain('not started');

    await cp(VARIANT, file);
    await expect.poll(() => chip.textContent()).toContain('agrees');
    await expect.poll(() => page.locator('.verdict .points').textContent()).toBe('10 / 10');
    expect(await page.getByRole('textbox', { name: 'Momentum, exact value' }).inputValue()).toBe('0.77');

    // Many editors write a new file and put it in the place of the old one.
    await writeFile(`${file}.new`, 'export const gradientDescent = () => { throw new Error("half done"); };');
    await rename(`${file}.new`, file);
    await expect.poll(() => chip.textContent()).toContain('half done');
    // Nothing to write in: two writers of one file would lose something.
    expect(await page.locator('.editor').count()).toBe(0);
    await browser.close();
    await site.close();
  },
);
