import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCourse } from '../../../harness/course/shared/exercises/index.ts';
import { buildSite } from '../../../harness/course/ship/site/index.ts';
import { knownSolution } from '../../known-solution.ts';
import { startChromium, WITHOUT_BROWSER } from '../chromium.ts';
import { copyOfTheProject } from '../commands/run.ts';
import { temporaryFolder } from '../folders.ts';
import { openBuiltSite, showPart, write } from './built-site.ts';

const EXERCISE = '03-gradient-descent';

test.skipIf(WITHOUT_BROWSER !== undefined)(
  'the page of a course without views has its title, the editor and the verdict, and nothing to show on a picture',
  async () => {
    const root = await copyOfTheProject({ exercises: ['01-loss', EXERCISE] });
    await rm(path.join(root, 'views'), { recursive: true });
    await writeFile(
      path.join(root, 'course.json'),
      JSON.stringify({ title: 'Another course', exercises: [{ id: '01-loss' }, { id: EXERCISE }] }),
    );
    const built = path.join(await temporaryFolder(), 'site');
    await buildSite(await loadCourse(root, ['01-loss', EXERCISE]), built);
    const site = await openBuiltSite(await startChromium(), built);
    try {
      const page = await site.open(`#exercise=${EXERCISE}&view=own`);
      expect(await page.title()).toBe('Another course');
      await write(page, knownSolution(EXERCISE, 'misconceptions/uphill.ts'));
      await expect.poll(() => page.locator('.verdict .points').textContent()).toMatch(/^\d+ \/ 10$/);
      expect(await page.locator('.verdict .check.bad').count()).toBeGreaterThan(2);
      await showPart(page, 'Verdict');
      expect(await page.getByRole('button', { name: 'Show on the picture' }).count()).toBe(0);
      expect(await page.locator('.view').count()).toBe(0);
      await expect.poll(() => new URL(page.url()).hash).toBe(`#exercise=${EXERCISE}`);
      expect(site.errors).toEqual([]);
    } finally {
      await site.close();
    }
  },
);
