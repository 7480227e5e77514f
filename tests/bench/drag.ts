import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { quantileSorted } from 'd3-array';
import { openBuiltSite } from '../harness/explore/built-site.ts';
import { launchChromium } from '../launch-chromium.ts';

const MOVES = 120;

/** What dragging the start costs on the explore page, with the student's code answering. */
export interface DragCost {
  /** of the page's own thread, for each move, in ms; if the mouse is slow, a move is two frames: its own and the answer's */
  readonly cpu: number;
  /** of the same thread, for each frame, in ms: 60 frames a second leave 16 */
  readonly cpuOfFrame: number;
  /** from a move to the frame that shows it, in ms */
  readonly median: number;
  readonly percentile95: number;
  /** in which the moves were drawn */
  readonly frames: number;
}

/** Drags the start of a path of so many steps in a real browser. */
export async function dragCost(root: string, steps: number): Promise<DragCost> {
  const site = await openBuiltSite(await launchChromium());
  try {
    const solution = path.join(
      root,
      'tests/exercises/04-momentum/misconceptions/gradient-at-the-old-point.ts',
    );
    const kept = JSON.stringify({ '04-momentum': { 'solution.ts': await readFile(solution, 'utf8') } });
    const page = await site.open();
    // Before the page's own program, which keeps what it has.
    await page.addInitScript((code) => localStorage.setItem('descent-grader', code), kept);
    await page.goto(`${site.address}#exercise=04-momentum&steps=${steps}&step-size=0.02&m=0.9`);
    await page.reload();
    await page.locator('.curve.momentum.yours').first().waitFor({ timeout: 90_000 });
    await page.evaluate(() => {
      const times: number[] = [];
      const measured = { times, frames: 0 };
      Object.assign(globalThis, { measured });
      let began: number | undefined;
      addEventListener('pointermove', () => (began ??= performance.now()), true);
      const observer = new MutationObserver(() => {
        measured.frames += 1;
        if (began === undefined) return;
        const from = began;
        began = undefined;
        // After the frame that shows the change.
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      });
      observer.observe(document.querySelector('#descent')!, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    const { x, y } = (await page.getByRole('slider', { name: 'Start of both paths' }).boundingBox())!;
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpuTime = async (): Promise<number> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
    };
    await page.mouse.move(x + 20, y + 20);
    await page.mouse.down();
    const before = await cpuTime();
    for (let k = 0; k < MOVES; k += 1) await page.mouse.move(x + 20 - k, y + 20 + 20 * Math.sin(k / 9));
    const cpu = (await cpuTime()) - before;
    await page.mouse.up();
    const { times, frames } = await page.evaluate(
      () => (globalThis as unknown as { measured: { times: number[]; frames: number } }).measured,
    );
    if (times.length === 0) throw new Error('no frame followed the mouse');
    const sorted = times.toSorted((a, b) => a - b);
    return {
      cpu: cpu / MOVES,
      cpuOfFrame: cpu / frames,
      median: quantileSorted(sorted, 0.5)!,
      percentile95: quantileSorted(sorted, 0.95)!,
      frames,
    };
  } finally {
    await site.close();
  }
}
