import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explainExercise } from '../../../harness/core/explain/index.ts';
import { gradeExercise, prepareGrading } from '../../../harness/core/grading/index.ts';
import { HASH } from '../../../harness/core/sandbox/engine/pinned-build.ts';
import { sha256Of } from '../../../harness/course/shared/files/sha256.ts';
import { knownSolution } from '../../known-solution.ts';
import { nodeSandboxHost } from '../../node-sandbox-host.ts';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { loadExercise } from '../load-exercise.ts';
import { sampled } from '../sampled.ts';
import { type BuiltSite, openBuiltSite, showPart, write } from './built-site.ts';

const EXERCISE = '03-gradient-descent';
const TESTS = '09-properties';
const WRONG = knownSolution(EXERCISE, 'misconceptions/uphill.ts');
const LOST_BRACKETS = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * y - 1];
export const hessian = ([x, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];`;
const MOST_BYTES = 60_000;

/** Ways in which a step goes on for ever. */
const ENDLESS = [
  ['an endless loop', 'for (;;);'],
  ['memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(1));'],
  ['recursion', 'return gradientDescentStep(gradient, beta, stepSize).slice();'],
  ['a built-in that never polls', 'return new Array(1e9) + "";'],
] as const;

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

const verdict = (page: Page) => page.locator('.verdict');
const graded = (page: Page) => expect.poll(() => verdict(page).locator('.points').textContent());

/** What a worker that is made from a blob manages to do, one word for each attempt. @param address of a server elsewhere */
function attemptsInWorker(address: string): Promise<string[]> {
  const program = `
    const attempt = async (what) => { try { return String(await what()); } catch (error) { return error.name; } };
    postMessage(await Promise.all([
      attempt(() => fetch(${JSON.stringify(address)}).then((response) => response.text())),
      attempt(() => fetch('data:,reached').then((response) => response.text())),
      attempt(() => import('data:text/javascript,1').then(() => 'imported')),
      attempt(() => new Function('return "compiled"')()),
      attempt(() => (0, eval)('"evaluated"')),
    ]));`;
  const blob = new Blob([program], { type: 'text/javascript' });
  const worker = new Worker(URL.createObjectURL(blob), { type: 'module' });
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => resolve(data as string[]));
  });
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('the static site', () => {
  test.each([
    [EXERCISE, WRONG, 'gradientDescentStep'],
    // What is typed is a test itself, and what it tests is in the page.
    [TESTS, knownSolution(TESTS, 'misconceptions/first-entry-only.ts'), 'gradientIsCorrect'],
  ])(
    'code of %s that is typed gets the verdict of the command line, and survives a reload',
    async (id, wrong, name) => {
      const page = await site.open(`#exercise=${id}`);
      await write(page, wrong);
      const plan = await loadExercise(process.cwd(), id);
      const context = prepareGrading(plan, await nodeSandboxHost(), 1);
      const expected = explainExercise(await gradeExercise(context, { 'solution.ts': wrong }));
      await graded(page).toBe(expected.score);
      const shown = await verdict(page)
        .locator('.check')
        .evaluateAll((checks) =>
          checks.map((check) =>
            // Formulas have spaces at which no line breaks.
            [...check.querySelectorAll('.check-title, .line .value')].map(({ textContent }) =>
              textContent.replaceAll('\u00A0', ' '),
            ),
          ),
        );
      expect(shown).toEqual(
        expected.checks.map(({ title, lines }) => [
          title,
          ...lines.filter(({ tone }) => tone !== 'staff').map(({ value }) => value),
        ]),
      );

      await page.reload();
      await expect.poll(() => page.locator('.cm-content').textContent()).toContain(name);
      await graded(page).toBe(expected.score);

      // What draws a picture is loaded when one is shown.
      await showPart(page, 'Verdict');
      await verdict(page).getByRole('button', { name: 'Show on the picture' }).last().click();
      await page.locator('.drawn > svg').waitFor();
      await page.context().close();
    },
  );

  test('the statement in which small changes make every check pass is said, as npm test says it', async () => {
    const page = await site.open('#exercise=01-loss');
    await write(page, LOST_BRACKETS);
    await showPart(page, 'Verdict');
    await expect
      .poll(() => verdict(page).textContent())
      .toContain('The mistake may be here: with brackets around `y - 1`, every check passes.');
    await page.context().close();
  });

  test('a failed check is drawn with one click: its settings, both paths and its sentence', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    await write(page, WRONG);
    await showPart(page, 'Verdict');
    const button = verdict(page).getByRole('button', { name: 'Show on the picture' }).first();
    await button.click();
    const panel = page.getByRole('region', { name: 'Counterexample' });
    expect(await panel.textContent()).toContain('Close');
    await expect.poll(() => new URL(page.url()).hash).not.toContain('step-size=0.2&');
    await panel.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => panel.count()).toBe(0);
    await expect.poll(() => new URL(page.url()).hash).toContain('step-size=0.2&');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Show on the picture');
    await page.context().close();
  });

  test.each(sampled(ENDLESS, ENDLESS.slice(0, 1)))(
    '%s ends, the page stays alive and says so, and right code answers again',
    async (_, body) => {
      const page = await site.open(`#exercise=${EXERCISE}`);
      const parameters = '(gradient, beta, stepSize)';
      await write(
        page,
        `export function gradientDescentStep${parameters} { ${body} }
export function gradientDescent(gradient, start, stepSize, steps) {
  const path = [start];
  for (let k = 0; k < steps; k += 1) path.push(gradientDescentStep(gradient, path.at(-1), stepSize));
  return path;
}`,
      );
      const chip = page.locator('#descent .yours li', { hasText: 'gradientDescent' });
      await expect.poll(() => chip.getAttribute('class')).toBe('bad');
      // The page answers while the code is still being ended.
      await page.getByRole('button', { name: 'stays on the ridge', exact: true }).click();
      await expect.poll(() => page.locator('.outcome.gd dd').textContent()).toContain('saddle');
      await write(
        page,
        `export const gradientDescentStep = ${parameters} => {
  const slope = gradient(beta);
  return beta.map((b, i) => b - stepSize * slope[i]);
};
export const gradientDescent = (gradient, start, stepSize, steps) => {
  const path = [start];
  for (let k = 0; k < steps; k += 1) path.push(gradientDescentStep(gradient, path.at(-1), stepSize));
  return path;
};`,
      );
      await expect.poll(() => chip.getAttribute('class')).toBe('good');
      await page.context().close();
    },
  );

  test('a solution that is stuck in a built-in gets its verdict', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    await write(
      page,
      'export const gradientDescentStep = () => new Array(1e9) + "";\nexport const gradientDescent = gradientDescentStep;',
    );
    await expect.poll(() => verdict(page).locator('.points').textContent()).toBe('0 / 10');
    expect(await verdict(page).locator('.check.bad').count()).toBeGreaterThan(2);
    expect(await verdict(page).textContent()).toContain('did not come to an end');
    await page.context().close();
  });

  test('a worker made as the page makes its own can neither reach the network nor compile text', async () => {
    let requests = 0;
    const elsewhere = createServer((_request, response) => {
      requests += 1;
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached');
    });
    await new Promise<void>((resolve) => void elsewhere.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const page = await site.open();
    const attempts = await page.evaluate(attemptsInWorker, address);
    expect(attempts).toEqual(['TypeError', 'TypeError', 'TypeError', 'EvalError', 'EvalError']);
    expect(requests).toBe(0);
    // The same attempts succeed where there is no policy.
    const free = await site.browser.newPage();
    await free.goto(address);
    expect(await free.evaluate(attemptsInWorker, address)).toEqual([
      'reached',
      'reached',
      'imported',
      'compiled',
      'evaluated',
    ]);
    elsewhere.close();
    const byAddress = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          try {
            const worker = new Worker('data:text/javascript,postMessage(1)');
            worker.addEventListener('message', () => resolve('ran'));
            worker.addEventListener('error', () => resolve('refused'));
          } catch {
            resolve('refused');
          }
        }),
    );
    expect(byAddress).toBe('refused');
    await page.context().close();
  });

  test('opened as a file, or without JavaScript, the page says what to do, and otherwise nothing of this', async () => {
    const asFile = await site.browser.newPage();
    await asFile.goto(pathToFileURL(path.join(site.folder, 'index.html')).href);
    await expect.poll(() => asFile.getByText('python3 -m http.server').isVisible()).toBe(true);
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const without = await context.newPage();
    await without.goto(site.address);
    expect(await without.getByText('allow it for this page').isVisible()).toBe(true);
    await context.close();
    const page = await site.open();
    await page.locator('.contours').waitFor();
    expect(await page.locator('#not-running').count()).toBe(0);
    await page.context().close();
  });

  test('the site has one engine, that of the grader', async () => {
    const assets = path.join(site.folder, 'assets');
    const engines = (await readdir(assets)).filter((name) => name.endsWith('.wasm'));
    expect(engines.length).toBe(1);
    expect(sha256Of(await readFile(path.join(assets, engines[0]!)))).toBe(HASH);
  });

  test(`the page draws its first pictures with at most ${MOST_BYTES / 1000} kB, compressed`, async () => {
    const index = await readFile(path.join(site.folder, 'index.html'));
    // What is loaded later, such as the editor and the sounds, is named by the program and not by the page.
    const named = [...index.toString().matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(1);
    const files = await Promise.all(named.map((name) => readFile(path.join(site.folder, name))));
    const first = [index, ...files].reduce((sum, file) => sum + gzipSync(file).length, 0);
    console.log(`first view: ${(first / 1000).toFixed(1)} kB compressed`);
    expect(first).toBeGreaterThan(10_000);
    expect(first).toBeLessThanOrEqual(MOST_BYTES);
  });
});
