import { sanitizeLine } from '../../../core/explain/index.ts';
import { columnsOf, fit } from './screen.ts';

/** Outside a terminal a line follows within a second, because a silent job looks dead. */
const SILENCE_MS = 9000;
/** Least time between updates in a terminal. */
const REDRAW_MS = 100;
const EMPTY_LINE = '\r\u001B[K';

export interface ProgressDisplay {
  /**
   * @param name may contain any characters
   * @param how graded by an earlier run (known) or this one
   */
  readonly advance: (name: string, how: 'known' | 'graded') => void;
  readonly stop: () => void;
}

/** `1m20s` */
const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${whole % 60}s`;
};

/**
 * Shows the remaining time on one line of a terminal; elsewhere prints a line for each 10 %, and at least every ten seconds.
 * @param total number of `advance` calls
 */
export function showProgress(
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  verb = 'graded',
): ProgressDisplay {
  const { isTTY } = stream;
  const begin = performance.now();
  let [done, tenths, last] = [0, 0, begin];
  const say = (name = ''): void => {
    last = performance.now();
    const text = `${verb} ${done} of ${total} (${Math.floor((100 * done) / total)} %)`;
    if (!isTTY) return void stream.write(`${text}\n`);
    const rate = done / Math.max((last - begin) / 1000, 0.1);
    const left = done === 0 ? '' : ` · ${duration((total - done) / rate)} left · ${sanitizeLine(name)}`;
    stream.write(EMPTY_LINE + fit(text + left, columnsOf(stream) - 1).trimEnd());
  };
  const isDue = (ms: number): boolean => performance.now() - last >= ms;
  const timer = setInterval(() => {
    if (!isTTY && done < total && isDue(SILENCE_MS)) say();
  }, 1000).unref();
  if (isTTY) say();
  return {
    advance: (name, how) => {
      done += 1;
      if (done === total) clearInterval(timer);
      if (isTTY) return void (isDue(REDRAW_MS) && say(name));
      // Continuous work delays the timer, so time counts here, too. Known items are not reported.
      const before = tenths;
      if (how === 'known') return;
      tenths = Math.floor((10 * done) / total);
      if (tenths !== before || isDue(SILENCE_MS)) say();
    },
    stop: () => void (isTTY && stream.write(EMPTY_LINE)),
  };
}
