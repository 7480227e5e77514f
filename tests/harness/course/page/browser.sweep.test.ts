import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sanitizeLine } from '../../../../harness/core/explain/index.ts';
import { pageName } from '../../../../harness/course/page/index.ts';
import { startChromium, WITHOUT_BROWSER } from '../../chromium.ts';
import { sampled } from '../../sampled.ts';
import { madeUpClass, PAYLOADS, submissionOf } from './classes.ts';
import { UNUSUAL_NAMES, unusualClass, writeClass } from './written-class.ts';

if (WITHOUT_BROWSER !== undefined)
  process.stderr.write(`browser tests of the report are skipped: ${WITHOUT_BROWSER}\n`);

describe.skipIf(WITHOUT_BROWSER !== undefined)('the report in Chromium', () => {
  const grades = unusualClass();
  let folder: string;
  let browser: Browser;
  /** What no page may do: write to the console, throw, open a dialog or send a request. */
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'report-'));
    await writeClass(folder, grades);
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    if (complaints.length > 0) throw new Error(complaints.splice(0).join('\n'));
  });

  const urlOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;

  async function open(file: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(`console: ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.isNavigationRequest()) complaints.push(`request: ${request.url()}`);
    });
    await page.goto(urlOf(file));
    return page;
  }

  const heading = (page: Page, name: string) =>
    page.locator('#students thead').getByRole('button', { name, exact: true });
  const shownNames = (page: Page): Promise<string[]> => page.locator('#students tbody th').allTextContents();
  const column = (page: Page, index: number): Promise<string[]> =>
    page
      .locator(`#students tbody tr > :nth-child(${index})`)
      .evaluateAll((cells) => cells.map((cell) => cell.textContent || cell.className));

  describe('the matrix of the class page', () => {
    test('the matrix sorts by total, in both directions, by mouse and keyboard', async () => {
      const page = await open('index.html');
      const points = grades.submissions.map((submission) => submission.points).toSorted((a, b) => a - b);
      await heading(page, 'Total').click();
      expect((await column(page, 2)).map(Number)).toEqual(points);
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      expect((await column(page, 2)).map(Number)).toEqual(points.toReversed());
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    });

    test('the matrix sorts by a check, failures first, and back by name', async () => {
      const page = await open('index.html');
      const names = await shownNames(page);
      const title = grades.submissions[0]!.exercises[0]!.checks[0]!.title!;
      await heading(page, title).click();
      const cells = await column(page, 4);
      expect(cells).toEqual(
        cells.toSorted((a, b) => ['f', 'b', 'm', ''].indexOf(a) - ['f', 'b', 'm', ''].indexOf(b)),
      );
      expect(new Set(cells).size).toBeGreaterThan(2);
      await heading(page, 'Student').click();
      expect(await shownNames(page)).toEqual(names);
    });

    test('the matrix names the section of each student, by which a browser finds them', async () => {
      const page = await open('index.html');
      const sections = await page.locator('#students tbody th small').allTextContents();
      expect(sections.filter((text) => text === ' B')).toHaveLength(Math.ceil(grades.submissions.length / 3));
    });

    test('without the checks, the points of twenty exercises fit next to each other', async () => {
      const many = path.join(folder, 'many');
      await mkdir(many);
      await writeClass(many, madeUpClass(3, 20));
      const page = await open('many/index.html', { viewport: { width: 1400, height: 900 } });
      const scroller = page.locator('.scroller');
      const hidden = (): Promise<number> =>
        scroller.evaluate((element) => element.scrollWidth - element.clientWidth);
      const points = page.locator('#students tbody tr:first-child td.n:visible');
      expect(await hidden()).toBe(0);
      expect(await points.count()).toBe(21);
      expect(await page.locator('#students tbody td:not(.n):visible').count()).toBe(0);
      await page.getByLabel('Show checks').check();
      expect(await hidden()).toBeGreaterThan(1000);
    });

    test('the last of nine exercises is within a screen of 390 pixels', async () => {
      const nine = path.join(folder, 'nine');
      await mkdir(nine);
      await writeClass(nine, madeUpClass(3, 9));
      const page = await open('nine/index.html', { viewport: { width: 390, height: 844 } });
      const { x, width } = (await page.locator('#students tbody tr:first-child td.n').last().boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(390 - 16);
    });

    test('a search by the keyboard finds a student without accents and in any order of words, and says how many it found', async () => {
      const page = await open('index.html');
      const all = grades.submissions.length;
      const rows = page.locator('#students tbody tr:visible');
      await page.getByRole('searchbox', { name: 'Search' }).focus();
      await page.keyboard.type('a STÚDENT-0004');
      expect(await rows.locator('a').allTextContents()).toEqual([]);
      expect(await page.getByRole('status').textContent()).toBe(`0 of ${all} students`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type('b STÚDENT-0004');
      expect(await rows.locator('a').allTextContents()).toEqual(['student-0004']);
      expect(await page.getByRole('status').textContent()).toBe(`1 of ${all} students`);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      expect(await rows.count()).toBe(all);
      expect(await page.getByRole('status').textContent()).toBe('');
    });

    test.each([true, false])(
      '“Failed only” leaves out students who fail nothing, with scripts: %s',
      async (javaScriptEnabled) => {
        const some = madeUpClass(3, 2);
        const [first, ...others] = some.submissions;
        const right = first!.exercises.map((exercise) => ({
          ...exercise,
          checks: exercise.checks.map((check) => ({ ...check, outcome: 'passed' as const })),
        }));
        const name = `some-${javaScriptEnabled}`;
        await mkdir(path.join(folder, name));
        const submissions = [submissionOf(first!.id, right), ...others];
        await writeClass(path.join(folder, name), { ...some, submissions });
        const page = await open(`${name}/index.html`, { javaScriptEnabled });
        const rows = page.locator('#students tbody tr:visible');
        expect(await rows.count()).toBe(3);
        await page.getByLabel('Failed only').focus();
        await page.keyboard.press('Space');
        expect(await rows.count()).toBe(2);
        expect(await page.getByRole('searchbox').count()).toBe(javaScriptEnabled ? 1 : 0);
      },
    );

    test('the headings of the matrix stay visible while it scrolls', async () => {
      const page = await open('index.html', { viewport: { width: 500, height: 600 } });
      const scroller = page.getByRole('region', { name: 'Table of results' });
      await scroller.evaluate((element) => element.scrollTo(300, 300));
      const box = (await scroller.boundingBox())!;
      const corner = (await page.locator('.corner').boundingBox())!;
      expect(corner.x - box.x).toBeLessThan(3);
      expect(corner.y - box.y).toBeLessThan(3);
    });
  });

  test('every unusual name links to its page, and the page links back', async () => {
    const page = await open('index.html');
    const targets = new Map<string, string>();
    for (const { id } of grades.submissions.slice(-UNUSUAL_NAMES.length - PAYLOADS.length)) {
      const name = sanitizeLine(id);
      const link = page.locator('#students').getByRole('link', { name, exact: true });
      targets.set(name, await link.evaluate((anchor) => (anchor as HTMLAnchorElement).href));
    }
    expect(targets.size).toBe(UNUSUAL_NAMES.length + PAYLOADS.length);
    for (const [name, target] of targets) {
      await page.goto(target);
      expect(await page.locator('h1').textContent()).toBe(name);
    }
    await page.getByRole('link', { name: 'Class report' }).click();
    expect(await page.locator('h1').innerText()).toBe('Class report');
  });

  test('the keyboard can skip to the content and follow a link to a source line', async () => {
    const page = await open(pageName('student'));
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 16 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'solution.ts:1:1' }).first().click();
    await expect
      .poll(() => page.locator('.marked').first().boundingBox())
      .toMatchObject({ y: expect.closeTo(16, -1) });
  });

  describe('injected scripts', () => {
    // Without the policy, only escaping protects the page.
    test.each([false, true])('no injected script runs with bypassCSP: %s', async (bypassCSP) => {
      const pages = ['index.html', ...PAYLOADS.map(pageName)];
      for (const file of pages) {
        const page = await open(file, { bypassCSP });
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
        await page.context().close();
      }
    });

    test('the content security policy blocks injected scripts and all requests', async () => {
      for (const file of ['index.html', pageName('student')]) {
        const page = await open(file);
        const blocked = await page.evaluate(async () => {
          const directives: string[] = [];
          document.addEventListener('securitypolicyviolation', (event) =>
            directives.push(event.effectiveDirective),
          );
          const script = document.createElement('script');
          script.textContent = 'globalThis.pwned = 1';
          document.body.append(script);
          await fetch('https://example.org/').catch(() => {});
          const image = new Image();
          image.src = 'https://example.org/a.png';
          await new Promise((resolve) => image.addEventListener('error', resolve));
          return directives;
        });
        expect(blocked.toSorted()).toEqual(['connect-src', 'img-src', 'script-src-elem']);
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
        // Chromium reports blocked requests on the console.
        complaints.length = 0;
      }
    });
  });

  const DARK = ['a dark scheme', 'dark', 'screen'] as const;
  const PRINT = ['print, from a dark screen', 'dark', 'print'] as const;
  const SCHEMES = sampled([['a light scheme', 'light', 'screen'] as const, DARK, PRINT], [DARK]);
  const PAGES = ['index.html', pageName('student'), pageName('student-0001')];
  describe.each(SCHEMES)('accessibility in %s', (scheme, colorScheme, media) => {
    test.each(PAGES)(`axe finds no serious violation in ${scheme} in %s`, async (file) => {
      const page = await open(file);
      await page.emulateMedia({ colorScheme, media });
      await page.evaluate(axe.source);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const violations = await page.evaluate(async () => {
        const found = await (globalThis as unknown as { axe: typeof axe }).axe.run();
        return found.violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes[0]?.html }));
      });
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    });
  });

  test.each(PAGES)('%s fits a screen of 320 pixels', async (file) => {
    const page = await open(file, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('“Failed only” on a student’s page, which has no script, leaves the checks that failed', async () => {
    const page = await open(pageName('student-0001'));
    const checks = page.locator('.check:visible');
    const all = await checks.count();
    const failed = await page.locator('.bad.check').count();
    expect(failed).toBeGreaterThan(0);
    expect(failed).toBeLessThan(all);
    await page.getByLabel('Failed only').check();
    expect(await checks.count()).toBe(failed);
  });

  test.each([390, 1400])(
    'at %d pixels a student’s page is centred, with all points of checks at its right',
    async (width) => {
      const page = await open(pageName('student-0001'), { viewport: { width, height: 844 } });
      const { left, right } = await page.locator('main').evaluate((main) => main.getBoundingClientRect());
      expect(left).toBeCloseTo(width - right, 0);
      const ends = await page
        .locator('.check-score')
        .evaluateAll((scores) => scores.map((score) => Math.round(score.getBoundingClientRect().right)));
      expect(new Set(ends).size).toBe(1);
      expect(ends[0]).toBeGreaterThan(right - 20);
    },
  );

  test('without scripts the page shows the whole matrix', async () => {
    const page = await open('index.html', { javaScriptEnabled: false });
    expect(await page.locator('#students tbody tr').count()).toBe(grades.submissions.length);
  });
});
