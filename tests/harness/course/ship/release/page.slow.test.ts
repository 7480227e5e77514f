import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startChromium, WITHOUT_BROWSER } from '../../../chromium.ts';
import { temporaryFolder } from '../../../folders.ts';
import { editionWithHiddenChecks, SECRETS } from './hidden-edition.ts';
import { filesIn, handIn, namesOf, npmIn } from './released.ts';

// The explore page of an edition whose course has two of the exercises, and a hidden check of one of them.

const edition = await editionWithHiddenChecks();

/** Runs `npm run explore` until the end of the test. @returns the address that it prints */
async function explore(...words: string[]): Promise<string> {
  const args = ['harness/start.js', 'explore', ...words, '--no-open', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: edition, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(async () => {
    child.kill();
    await once(child, 'exit');
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return /^The page is at (http:\/\/127\.0\.0\.1:\S+)$/.exec(line)![1]!;
}

/** Opens an address in Chromium until the end of the test. */
async function open(address: string): Promise<{ page: Page; errors: string[] }> {
  const browser = await startChromium();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address);
  return { page, errors };
}

describe.skipIf(WITHOUT_BROWSER !== undefined)('npm run explore in the edition', () => {
  test('the page follows exercises/, and shows no full marks for what is graded later', async () => {
    const { page, errors } = await open(await explore('loss'));
    const points = () => page.locator('.verdict .points').textContent();
    const chips = page.locator('#descent .yours li');
    await expect.poll(() => chips.allTextContents()).toContain('· loss not started');
    // Of the nine exercises these are the two of the course.
    expect((await chips.allTextContents()).map((text) => text.split(' ')[1])).toEqual([
      'momentumDescent',
      'loss',
      'gradient',
      'hessian',
    ]);

    const [right] = await namesOf('01-loss', 'variants');
    await handIn(path.join(edition, 'exercises'), '01-loss', 'variants', right!);
    await expect.poll(points).toBe('10 / 15, 5 graded later');
    const names = await page.getByRole('combobox', { name: 'Exercise' }).locator('option').allTextContents();
    expect(names.map((name) => / \d+\/\d+ /.exec(name)?.[0].trim())).toEqual(['10/15', undefined]);
    const shown = await page.content();
    expect(SECRETS.filter((secret) => shown.includes(secret))).toEqual([]);

    const file = path.join(edition, 'exercises/01-loss/solution.ts');
    await writeFile(`${file}.new`, 'export const loss = () => { throw new Error("half done"); };');
    await rename(`${file}.new`, file);
    await expect.poll(() => chips.allTextContents()).toContainEqual(expect.stringContaining('half done'));
    expect(errors).toEqual([]);
  });

  test('its own copy can be published: the starters, whatever is in exercises/', async () => {
    const site = path.join(await temporaryFolder(), 'site');
    const { status, stderr } = await npmIn(edition, ['run', 'explore', '--', '--build', site]);
    expect([status, stderr]).toEqual([0, expect.stringContaining('The site is in')]);
    const [written, own] = [await filesIn(site), await filesIn(path.join(edition, 'harness/page'))];
    // Its list.
    expect(written.delete('site.json')).toBe(true);
    expect([...written.keys()]).toEqual([...own.keys()]);
    for (const [name, bytes] of written) expect(bytes.equals(own.get(name)!), name).toBe(true);
  });
});
