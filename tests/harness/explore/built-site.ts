import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { exerciseIds, loadCourse } from '../../../harness/course/shared/exercises/index.ts';
import { buildSite, readSite, serveBuiltSite } from '../../../harness/course/ship/site/index.ts';

/** The static site, served. */
export interface ServedSite {
  readonly folder: string;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** The site, opened in a browser. */
export interface BuiltSite extends ServedSite {
  readonly browser: Browser;
  /** Opens the page in a context of its own; what it logs as an error is collected. */
  readonly open: (hash?: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What pages logged as errors, and the errors that nothing caught. */
  readonly errors: string[];
}

/**
 * The browser ends with the site.
 * @param built the folder of a site, which stays; default: this project's is built, for this call alone
 */
export async function openBuiltSite(browser: Browser, built?: string): Promise<BuiltSite> {
  const folder = built ?? (await mkdtemp(path.join(tmpdir(), 'explore-site-')));
  const root = process.cwd();
  if (built === undefined) await buildSite(await loadCourse(root, await exerciseIds(root)), folder);
  const site = await serveBuiltSite(await readSite(folder), 0);
  const errors: string[] = [];
  return {
    folder,
    address: site.address,
    browser,
    errors,
    open: async (hash = '', options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${site.address}${hash}`);
      return page;
    },
    close: async () => {
      await browser.close();
      await site.close();
      if (built === undefined) await rm(folder, { recursive: true });
    },
  };
}

/**
 * A context in which code was written on the page before.
 * @param address of the site
 * @param sources the text of `solution.ts`, by exercise
 */
export function withCode(address: string, sources: Readonly<Record<string, string>>): BrowserContextOptions {
  const files = Object.entries(sources).map(([id, text]) => [id, { 'solution.ts': text }]);
  const kept = { name: 'descent-grader', value: JSON.stringify(Object.fromEntries(files)) };
  return {
    storageState: { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: [kept] }] },
  };
}

/** Shows a part of the exercise: where there is room, all of them are shown, without a choice. */
export async function showPart(page: Page, name: 'Task' | 'Code' | 'Verdict'): Promise<void> {
  await page.locator('#code').waitFor();
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) await button.click();
}

/** @param number first digits of its id */
export async function chooseExercise(page: Page, number: string): Promise<void> {
  const list = page.getByRole('combobox', { name: 'Exercise' });
  const id = await list
    .locator('option')
    .evaluateAll(
      (all, start) =>
        all.map((one) => (one as HTMLOptionElement).value).find((value) => value.startsWith(start)),
      number,
    );
  await list.selectOption(id!);
}

/** Replaces the text of the editor as a person does. */
export async function write(page: Page, text: string): Promise<void> {
  await showPart(page, 'Code');
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
