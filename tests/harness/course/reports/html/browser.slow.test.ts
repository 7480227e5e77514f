import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { harmlessLine } from '../../../../../harness/core/explain/index.ts';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { fileNameOf } from '../../../../../harness/course/classes/index.ts';
import { renderClassPage, renderSubmissionPage } from '../../../../../harness/course/reports/html/index.ts';
import { startChromium, WITHOUT_BROWSER } from '../../../chromium.ts';
import { hostileExercise, hostileSources, madeUpClass, PAYLOADS, submissionOf } from './classes.ts';

const pageName = (id: string): string => `${fileNameOf(id)}.html`;

/** Names of folders that a file system, a URL or a page could take for something else. */
const STRANGE_NAMES = ['..', 'a b', 'a#b?c%20d', 'index', 'ANNA', 'anna', '学生 β', 'con', '-x', '"quoted"'];

function strangeClass(): Grades {
  const { seed, exercises, submissions } = madeUpClass(20, 2);
  const strange = [...STRANGE_NAMES, ...PAYLOADS].map((text) =>
    submissionOf(
      text,
      exercises.map(({ id }) => hostileExercise(id, text)),
    ),
  );
  return { seed, exercises, submissions: [...submissions, ...strange] };
}

async function writeClass(folder: string, grades: Grades): Promise<void> {
  const { exercises, submissions } = grades;
  for (const submission of submissions) {
    const sources = exercises.map(() => hostileSources(submission.id));
    const draw = (): string =>
      '<svg viewBox="0 0 9 9" role="img"><title>a path</title><path d="M0 0L9 9"/></svg>';
    const page = renderSubmissionPage({ grades, submission, sources, draw });
    await writeFile(path.join(folder, pageName(submission.id)), page);
  }
  const ids = submissions.map(({ id }) => id);
  const lookAlikes = [
    { exercise: exercises[0]!.id, submissions: ids, length: 200 },
    { exercise: exercises[1]!.id, submissions: ids.slice(0, 3), length: 20 },
  ];
  const changes = ids.map((submission) => ({ submission, exercise: exercises[0]!.id, before: 4, after: 2 }));
  await writeFile(
    path.join(folder, 'index.html'),
    renderClassPage({ grades, pageName, lookAlikes, changes }),
  );
}

if (WITHOUT_BROWSER !== undefined)
  process.stderr.write(`the report's browser tests are skipped: ${WITHOUT_BROWSER}\n`);

describe.skipIf(WITHOUT_BROWSER !== undefined)('the report in Chromium', () => {
  const grades = strangeClass();
  let folder: string;
  let browser: Browser;
  /** What no page may do: say something on the console, throw, ask for anything but itself. */
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
  const shownNames = (page: Page): Promise<string[]> =>
    page.locator('#students tbody tr:not([hidden]) th').allTextContents();
  const column = (page: Page, index: number): Promise<string[]> =>
    page
      .locator(`#students tbody tr > :nth-child(${index})`)
      .evaluateAll((cells) => cells.map((cell) => cell.textContent || cell.className));

  describe('the matrix', () => {
    test('is sorted by points, up and down, by mouse and by keyboard', async () => {
      const page = await open('index.html');
      const points = grades.submissions.map((submission) => submission.points).toSorted((a, b) => a - b);
      await heading(page, 'All points').click();
      expect((await column(page, 2)).map(Number)).toEqual(points);
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      await page.keyboard.press('Enter');
      expect((await column(page, 2)).map(Number)).toEqual(points.toReversed());
      expect(await page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    });

    test('is sorted by a check: those who fail it first; and by name again', async () => {
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

    test('is filtered by name and by the outcome of a check, and says how many are left', async () => {
      const page = await open('index.html');
      await page.getByLabel('Name').fill('STUDENT-000');
      expect(await shownNames(page)).toHaveLength(9);
      const title = grades.submissions[0]!.exercises[1]!.checks[2]!.title!;
      await page.getByLabel('Outcome').selectOption('✗ failed');
      await page.locator('[name=column]').selectOption(title);
      const failing = grades.submissions.filter(
        ({ id, exercises }) =>
          id.startsWith('student-000') &&
          ['failed', 'threw'].includes(exercises[1]!.checks[2]?.outcome ?? ''),
      );
      expect(failing.length).toBeGreaterThan(0);
      expect(await shownNames(page)).toEqual(failing.map(({ id }) => id));
      expect(await page.locator('output').innerText()).toBe(
        `${failing.length} of ${grades.submissions.length} students`,
      );
      await page.getByRole('button', { name: 'Show all' }).click();
      await expect.poll(() => shownNames(page)).toHaveLength(grades.submissions.length);
    });

    test('keeps its heads in sight', async () => {
      const page = await open('index.html', { viewport: { width: 500, height: 600 } });
      const scroller = page.getByRole('region', { name: 'The matrix' });
      await scroller.evaluate((element) => element.scrollTo(300, 300));
      const box = (await scroller.boundingBox())!;
      const corner = (await page.locator('.corner').boundingBox())!;
      expect(corner.x - box.x).toBeLessThan(3);
      expect(corner.y - box.y).toBeLessThan(3);
    });
  });

  test('every strange name leads to its page, and from there back', async () => {
    const page = await open('index.html');
    for (const { id } of grades.submissions.slice(-STRANGE_NAMES.length - PAYLOADS.length)) {
      await page.goto(urlOf('index.html'));
      await page
        .locator('#students')
        .getByRole('link', { name: harmlessLine(id), exact: true })
        .click();
      expect(await page.locator('h1').textContent()).toBe(harmlessLine(id));
    }
    await page.getByRole('link', { name: 'Class report' }).click();
    expect(await page.locator('h1').innerText()).toBe('Class report');
  });

  test('a keyboard can skip to the content, and reach a line of the source', async () => {
    const page = await open(pageName('anna'));
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 16 });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'solution.ts:1:1' }).first().click();
    await expect
      .poll(() => page.locator('.marked').first().boundingBox())
      .toMatchObject({ y: expect.closeTo(16, -1) });
  });

  describe('nothing of a student’s runs', () => {
    // Without the policy it is the escaping alone that holds.
    test.each([false, true])('with the policy set aside: %s', async (bypassCSP) => {
      const pages = ['index.html', ...PAYLOADS.map(pageName)];
      for (const file of pages) {
        const page = await open(file, { bypassCSP });
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
        await page.context().close();
      }
    });

    test('the policy refuses a script that is not ours, and every request', async () => {
      for (const file of ['index.html', pageName('anna')]) {
        const page = await open(file);
        const refused = await page.evaluate(async () => {
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
        expect(refused.toSorted()).toEqual(['connect-src', 'img-src', 'script-src-elem']);
        expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
        // Chromium says on the console what it refused.
        complaints.length = 0;
      }
    });
  });

  const LIGHTS = [
    ['a light scheme', 'light', 'screen'],
    ['a dark scheme', 'dark', 'screen'],
    ['print, from a dark screen', 'dark', 'print'],
  ] as const;

  describe.each(LIGHTS)('in %s', (_, colorScheme, media) => {
    test.each(['index.html', pageName('anna'), pageName('student-0001')])(
      'axe finds nothing serious in %s',
      async (file) => {
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
      },
    );
  });

  test.each(['index.html', pageName('anna')])('%s fits a narrow screen', async (file) => {
    const page = await open(file, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test('without scripts there is the whole matrix, and nothing that does not work', async () => {
    const page = await open('index.html', { javaScriptEnabled: false });
    expect(await page.locator('#students tbody tr').count()).toBe(grades.submissions.length);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });
});
