import { useLayoutEffect, useState } from 'preact/hooks';
import type { Vector } from '#reference';

/** Steps in a second. */
export const SPEEDS = [
  { name: 'slow', speed: 2 },
  { name: 'medium', speed: 6 },
  { name: 'fast', speed: 20 },
  { name: 'very fast', speed: 100 },
] as const;

/** No frame counts for more, in ms: a page that was in the background goes on where it was. */
const LONGEST_FRAME = 100;

/**
 * @param time in steps
 * @param ms since then
 * @returns the time in steps, not beyond the last one
 */
export const advanced = (time: number, ms: number, speed: number, last: number): number =>
  Math.min(time + (Math.min(ms, LONGEST_FRAME) * speed) / 1000, last);

/** A point between two neighbours of a path; `undefined` where one of them is absent or not finite. */
export function pointAt(path: readonly Vector[], time: number): Vector | undefined {
  const k = Math.floor(time);
  const [from, to] = [path[k], time === k ? path[k] : path[k + 1]];
  if (from === undefined || to?.length !== from.length) return undefined;
  const point = from.map((value, i) => value + (time - k) * (to[i]! - value));
  return point.every(Number.isFinite) ? point : undefined;
}

/**
 * The step at which the race is. It moves with every frame, so what follows it changes its own drawing, and the page is
 * not drawn anew.
 */
export class Playhead {
  /** In steps, between two of them while it plays. */
  time = 0;
  /** The last step. */
  last = 0;
  speed: number = SPEEDS[1].speed;
  isPlaying = false;
  /** A question waits for its answer: nothing moves from the start, and nothing shows what comes. */
  isHiding = false;
  /** Called with a place of the contours that is clicked while a question is open. */
  onPick: ((beta1: number, beta2: number) => void) | undefined;
  readonly #listeners = new Set<() => void>();
  #frame = 0;

  get step(): number {
    return Math.floor(this.time);
  }

  /** @returns ends it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes something, and tells all that listen. */
  set(part: Partial<Pick<Playhead, 'time' | 'last' | 'speed' | 'isPlaying' | 'isHiding'>>): void {
    Object.assign(this, part);
    this.time = this.isHiding ? 0 : Math.min(Math.max(this.time, 0), this.last);
    for (const listener of this.#listeners) listener();
  }

  /** From the start, if it is at the end. */
  play(): void {
    if (this.isPlaying || this.isHiding) return;
    this.set({ isPlaying: true, ...(this.time >= this.last && { time: 0 }) });
    let before: number | undefined;
    const tick = (now: number): void => {
      if (!this.isPlaying) return;
      const time = advanced(this.time, now - (before ?? now), this.speed, this.last);
      before = now;
      this.set({ time, isPlaying: time < this.last });
      if (this.isPlaying) this.#frame = requestAnimationFrame(tick);
    };
    this.#frame = requestAnimationFrame(tick);
  }

  /** Stops at a step: the last that was reached, by default. */
  pause(step = this.step): void {
    cancelAnimationFrame(this.#frame);
    this.set({ isPlaying: false, time: step });
  }
}

/** That of the page. */
export const playhead = new Playhead();

/** Follows the playhead. @param read gives what is followed: only where it changes, something is drawn anew */
export function usePlayhead<Value>(read: (of: Playhead) => Value): Value {
  const [value, set] = useState(() => read(playhead));
  useLayoutEffect(() => {
    const follow = (): void => set(() => read(playhead));
    follow();
    return playhead.listen(follow);
  }, []);
  return value;
}
