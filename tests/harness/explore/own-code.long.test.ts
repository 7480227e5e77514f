import { readFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sharedSite } from '../builds.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { type BuiltSite, chooseExercise, openBuiltSite, write } from './built-site.ts';

const EXERCISE = '03-gradient-descent';

let site: BuiltSite;
beforeAll(async () => {
  if (WITHOUT_BROWSER === undefined) site = await openBuiltSite(await startChromium(), await sharedSite());
});
afterAll(() => site?.close());

describe.skipIf(WITHOUT_BROWSER !== undefined)('code that is written on the page', () => {
  test('keys that come faster than the page draws are written in their order', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    await write(page, '');
    const text = `// ${'The quick brown fox jumps over the lazy dog. '.repeat(6)}`;
    await page.keyboard.type(text);
    await expect.poll(() => page.locator('.verdict .points').textContent()).toBe('0 / 10');
    expect(await page.locator('.cm-content').textContent()).toBe(text);
    await page.context().close();
  });

  test('a second tab shows what is written in the first one, and neither undoes what the other kept', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    const other = await page.context().newPage();
    await other.goto(`${site.address}#exercise=${EXERCISE}`);
    await other.locator('.cm-content').waitFor();
    await page.bringToFront();
    await write(page, '// first tab');
    await expect.poll(() => other.locator('.cm-content').textContent()).toBe('// first tab');
    await other.bringToFront();
    await chooseExercise(other, '04');
    await write(other, '// second tab');
    const kept = () => page.evaluate(() => localStorage.getItem('descent-grader'));
    await expect.poll(kept).toContain('second tab');
    expect(await kept()).toContain('first tab');
    await page.context().close();
  });

  test('a submission is exported as a ZIP archive, imported again, and the import can be undone', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    await write(page, '// mine');
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export all as ZIP' }).click();
    const bytes = await readFile((await (await exported).path())!);
    const names = Object.keys(unzipSync(bytes));
    expect(names).toContain(`${EXERCISE}/solution.ts`);
    expect(names).toHaveLength(9);

    await write(page, '// other');
    await page
      .getByLabel('ZIP archive to import')
      .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: bytes });
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('// mine');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('// other');

    await page
      .getByLabel('ZIP archive to import')
      .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no') });
    await expect.poll(() => page.locator('.files').textContent()).toContain('not a ZIP archive');
    await page.context().close();
  });

  test('what is typed while an import is read is kept, in other exercises too, and comes back with Undo', async () => {
    const page = await site.open(`#exercise=${EXERCISE}`);
    await page.evaluate(() => {
      const read = Blob.prototype.arrayBuffer;
      const promise = new Promise<void>((resolve) => {
        Object.assign(globalThis, { goOn: resolve });
      });
      Blob.prototype.arrayBuffer = async function () {
        await promise;
        return read.call(this);
      };
    });
    await write(page, '// before');
    await page.getByLabel('ZIP archive to import').setInputFiles({
      name: 'x.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync({ [`${EXERCISE}/solution.ts`]: strToU8('// imported') })),
    });
    await write(page, '// meanwhile');
    await chooseExercise(page, '04');
    // Before that, the editor still holds the code of 03.
    await page.locator('.cm-content[aria-label*="04-"]').waitFor();
    await write(page, '// the next one');
    await page.evaluate(() => (globalThis as unknown as { goOn: () => void }).goOn());
    await page.getByText('Imported 1 exercise.').waitFor();
    expect(await page.locator('.cm-content').textContent()).toBe('// the next one');
    await chooseExercise(page, '03');
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('// imported');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('// meanwhile');
    await chooseExercise(page, '04');
    await expect.poll(() => page.locator('.cm-content').textContent()).toBe('// the next one');
    await page.context().close();
  });
});
