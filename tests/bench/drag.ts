import { quantileSorted } from 'd3-array';
import { openBuiltSite, withCode } from '../harness/explore/built-site.ts';
import { knownSolution } from '../known-solution.ts';
import { launchChromium } from '../launch-chromium.ts';

const MOVES = 120;
const PLAYED_MS = 4000;

/** Between two moves, in ms: so long that each is drawn twice, with the reference and with the student's answer. */
const PAUSE_MS = 50;
/** After which what waits for rest has been done, in ms. */
const REST_MS = 2000;

/** Times from a move to the end of the work on a frame, in ms. */
export interface Delay {
  readonly median: number;
  readonly percentile95: number;
}

/** What dragging and playing cost on the explore page, with the student's code answering. */
export interface DragCost {
  /** of the page's own thread, for each move of a slow mouse, in ms: two frames, its own and the answer's */
  readonly cpu: number;
  /** of the same thread, for each frame, in ms: 60 frames a second leave 16 */
  readonly cpuOfFrame: number;
  /** the same while m is dragged, with the paths in sight, and with the maps of starts */
  readonly cpuOfMomentum: number;
  readonly cpuOfMaps: number;
  /** the same while both descents race */
  readonly cpuOfPlaying: number;
  /** to the frame with the handle and the reference where they were moved to */
  readonly toReference: Delay;
  /** to the frame with the student's answer, too */
  readonly toAnswer: Delay;
}

/** What the page notes down of each move: when its first frame and its last one were done, in ms. */
interface Move {
  readonly frames: number[];
}

function delayOf(times: readonly number[]): Delay {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: quantileSorted(sorted, 0.5)!, percentile95: quantileSorted(sorted, 0.95)! };
}

/** Drags the start of a path of so many steps in a real browser, then m, and plays the race. */
export async function dragCost(steps: number): Promise<DragCost> {
  const site = await openBuiltSite(await launchChromium());
  try {
    const page = await site.open(
      `#exercise=04-momentum&steps=${steps}&step-size=0.02&m=0.9`,
      withCode(site.address, {
        '04-momentum': knownSolution('04-momentum', 'misconceptions/gradient-at-the-old-point.ts'),
      }),
    );
    await page.locator('.curve.momentum.yours').first().waitFor({ timeout: 90_000 });
    await page.evaluate(() => {
      const moves: Move[] = [];
      Object.assign(globalThis, { moves });
      let began = 0;
      let isDrawing = false;
      // A message comes after the frame in which it was sent; a timer may come later.
      const afterFrame = new MessageChannel();
      afterFrame.port1.addEventListener('message', () => {
        isDrawing = false;
        moves.at(-1)?.frames.push(performance.now() - began);
      });
      afterFrame.port1.start();
      addEventListener(
        'pointermove',
        () => {
          began = performance.now();
          moves.push({ frames: [] });
        },
        true,
      );
      const observer = new MutationObserver(() => {
        if (!isDrawing) afterFrame.port2.postMessage('drawn');
        isDrawing = true;
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
    for (let k = 0; k < MOVES; k += 1) {
      await page.mouse.move(x + 20 - k, y + 20 + 20 * Math.sin(k / 9));
      await page.waitForTimeout(PAUSE_MS);
    }
    const cpu = (await cpuTime()) - before;
    await page.mouse.up();
    const moves = await page.evaluate(() => (globalThis as unknown as { moves: Move[] }).moves);
    // Frames in which something of the pictures changed.
    await page.evaluate(() => {
      const counted = Object.assign(globalThis, { drawnFrames: 0 });
      let isCounted = false;
      new MutationObserver(() => {
        if (isCounted) return;
        isCounted = true;
        counted.drawnFrames += 1;
        requestAnimationFrame(() => {
          isCounted = false;
        });
      }).observe(document.querySelector('#descent')!, {
        subtree: true,
        childList: true,
        attributes: true,
      });
    });
    const framesNow = (): Promise<number> =>
      page.evaluate(() => (globalThis as unknown as { drawnFrames: number }).drawnFrames);
    /** The time of the page's thread for each frame, while something is done. */
    const cpuOfFrames = async (act: () => Promise<void>): Promise<number> => {
      const [cpuBefore, framesBefore] = [await cpuTime(), await framesNow()];
      await act();
      return ((await cpuTime()) - cpuBefore) / ((await framesNow()) - framesBefore);
    };
    const slider = page.getByRole('slider', { name: 'Momentum', exact: true });
    const moveMomentum = async (): Promise<number> => {
      const { x: left, y: top, width, height } = (await slider.boundingBox())!;
      const moveTo = (share: number): Promise<void> =>
        page.mouse.move(left + share * width, top + height / 2);
      await moveTo(0.9);
      await page.mouse.down();
      await page.waitForTimeout(REST_MS);
      const cost = await cpuOfFrames(async () => {
        for (let k = 0; k < MOVES; k += 1) {
          await moveTo(0.9 - (0.5 * k) / MOVES);
          await page.waitForTimeout(PAUSE_MS);
        }
      });
      await page.mouse.up();
      return cost;
    };
    const cpuOfMomentum = await moveMomentum();
    await page.getByRole('combobox', { name: 'Speed' }).selectOption(steps < 100 ? 'medium' : 'very fast');
    await page.locator('.play').click();
    const cpuOfPlaying = await cpuOfFrames(() => page.waitForTimeout(PLAYED_MS));
    await page.locator('.basins').evaluate((maps) => maps.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(REST_MS);
    const cpuOfMaps = await moveMomentum();
    const drawn = moves.map(({ frames }) => frames).filter(({ length }) => length > 1);
    if (drawn.length < MOVES / 2)
      throw new Error('most moves were not drawn twice: this machine is too busy');
    return {
      cpu: cpu / MOVES,
      cpuOfMomentum,
      cpuOfMaps,
      cpuOfPlaying,
      cpuOfFrame: cpu / moves.reduce((sum, { frames }) => sum + frames.length, 0),
      toReference: delayOf(drawn.map(([first]) => first!)),
      toAnswer: delayOf(drawn.map((frames) => frames.at(-1)!)),
    };
  } finally {
    await site.close();
  }
}
