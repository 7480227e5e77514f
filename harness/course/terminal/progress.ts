import { sanitizeLine } from '../../core/explain/index.ts';
import type { Progress } from '../classes/index.ts';
import { columnsOf, fit } from './screen.ts';

/** After this time without a line, in ms, there is one within a second: a silent job looks dead. */
const SILENCE_MS = 9000;

function linewise(total: number, verb: string, stream: NodeJS.WriteStream): Progress {
  let [done, said, last] = [0, 0, performance.now()];
  const say = (): void => {
    last = performance.now();
    stream.write(`${verb} ${done} of ${total} (${Math.floor((100 * done) / total)} %)\n`);
  };
  const isSilent = (): boolean => performance.now() - last >= SILENCE_MS;
  const timer = setInterval(() => {
    if (done < total && isSilent()) say();
  }, 1000).unref();
  return {
    advance: (_, how) => {
      done += 1;
      if (done === total) clearInterval(timer);
      const tenths = Math.floor((10 * done) / total);
      // Pairs that an earlier run has graded are not reported. Work that never waits holds up the timer.
      if (how === 'known' || (tenths === said && !isSilent())) return;
      said = tenths;
      say();
    },
    stop: () => {},
  };
}

const BAR_WIDTH = 16;
/** The least time between two drawings of a bar, in ms. */
const REDRAW_MS = 100;
/** Goes to the beginning of the line and empties it. */
const EMPTY_LINE = '\r\u001B[K';

/** `1m20s` */
const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole}s` : `${Math.floor(whole / 60)}m${whole % 60}s`;
};

function bar(total: number, verb: string, stream: NodeJS.WriteStream): Progress {
  const begin = performance.now();
  let done = 0;
  let drawn = -REDRAW_MS;
  const draw = (what: string): void => {
    const passed = performance.now() - begin;
    if (passed - drawn < REDRAW_MS) return;
    drawn = passed;
    const filled = Math.floor((BAR_WIDTH * done) / total);
    const rate = done / Math.max(passed / 1000, 0.1);
    const speed = done === 0 ? '' : ` ${rate.toPrecision(2)}/s · ${duration((total - done) / rate)} left`;
    const text = `${verb} ${done} of ${total} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}${speed} ${what}`;
    stream.write(EMPTY_LINE + fit(text, columnsOf(stream) - 1).trimEnd());
  };
  draw('');
  return {
    advance: (what) => {
      done += 1;
      draw(`· ${sanitizeLine(what)}`);
    },
    stop: () => void stream.write(EMPTY_LINE),
  };
}

/**
 * Shows how far a long run is: a bar in a terminal; elsewhere a line for each 10 %, and at least every ten seconds.
 * @param total how often `advance` will be called
 * @param verb what is done to each
 */
export const showProgress = (
  total: number,
  stream: NodeJS.WriteStream = process.stderr,
  verb = 'graded',
): Progress => (stream.isTTY ? bar(total, verb, stream) : linewise(total, verb, stream));
