import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBuiltSite } from '../harness/explore/built-site.ts';
import { launchChromium } from '../launch-chromium.ts';

const EXERCISE = '04-momentum';

/** What a student waits for, in ms. */
export interface Wait {
  readonly wall: number;
  /** Of all threads of the page's process. */
  readonly cpu: number;
}

/** How long a student waits on the explore page: for the pictures, and from the last key to the points. */
export interface VerdictTime {
  /** From opening the page to its first pictures; the program draws everything, so nothing is painted before. */
  readonly pictures: Wait;
  /** The first time in a browser: the engine, TypeScript and the checks are loaded. */
  readonly first: Wait;
  /** After another change. */
  readonly again: Wait;
}

/** Replaces the text of the editor and waits for the points. */
async function write(page: Page, text: string, cpuTime: () => Promise<number>): Promise<Wait> {
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  const [before, cpuBefore] = [performance.now(), await cpuTime()];
  await page.keyboard.insertText(text);
  await page.locator('.verdict .activity', { hasText: '…' }).waitFor();
  await page.locator('.verdict .activity:empty').waitFor({ state: 'attached', timeout: 120_000 });
  return { wall: performance.now() - before, cpu: (await cpuTime()) - cpuBefore };
}

/** Writes a right solution, and then a comment below it, on the static site. */
export async function verdictTime(root: string): Promise<VerdictTime> {
  const site = await openBuiltSite(await launchChromium());
  try {
    const source = await readFile(path.join(root, 'tests/exercises', EXERCISE, 'variants/loops.ts'), 'utf8');
    const session = await site.browser.newBrowserCDPSession();
    const cpuTime = async (): Promise<number> => {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const pages = processInfo.filter(({ type }) => type === 'renderer');
      return pages.reduce((sum, one) => sum + one.cpuTime, 0) * 1000;
    };
    const page = await site.open(`#exercise=${EXERCISE}`);
    // The entry comes after the frame.
    const painted = await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    );
    const pictures = { wall: (await painted.jsonValue())!, cpu: await cpuTime() };
    return {
      pictures,
      first: await write(page, source, cpuTime),
      again: await write(page, `${source}\n// done`, cpuTime),
    };
  } finally {
    await site.close();
  }
}
