import { sanitizeLine } from '../harness/core/explain/index.ts';
import type { Progress } from '../harness/course/classes/index.ts';

function linewise(total: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let said = 0;
  return {
    advance: (_, how) => {
      done += 1;
      const tenths = Math.floor((10 * done) / total);
      // Pairs that an earlier run has graded are not reported.
      if (how === 'known' || tenths === said) return;
      said = tenths;
      stream.write(`graded ${done} of ${total} (${Math.floor((100 * done) / total)} %)\n`);
    },
    stop: () => {},
  };
}

/**
 * Shows how far a long run is: a bar in a terminal, one line for each 10 % elsewhere.
 * @param total how often `advance` will be called
 */
export async function showProgress(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
): Promise<Progress> {
  if (!stream.isTTY) return linewise(total, stream);
  const { Presets, SingleBar } = await import('cli-progress');
  const format = 'graded {value} of {total} {bar} {rate}/s · {eta_formatted} left · {what}';
  const bar = new SingleBar({ format, stream, hideCursor: true, clearOnComplete: true }, Presets.shades_grey);
  const begin = performance.now();
  let done = 0;
  bar.start(total, 0, { what: '', rate: '–' });
  return {
    advance: (what) => {
      done += 1;
      const seconds = (performance.now() - begin) / 1000;
      bar.increment({ what: sanitizeLine(what), rate: (done / Math.max(seconds, 0.1)).toPrecision(2) });
    },
    stop: () => bar.stop(),
  };
}
