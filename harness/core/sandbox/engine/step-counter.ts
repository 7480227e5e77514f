import { STEPS_PER_BEAT, STEPS_PER_TICK } from './steps.ts';

/** The address of the counter of jumps and calls in a context of the pinned build: `interrupt_counter` of JSContext. */
const COUNTER_AT = 232;

/**
 * Makes the engine call its interrupt handler every `STEPS_PER_BEAT` jumps and calls. QuickJS counts down from 10,000,
 * and code that spends its time in built-ins needs seconds for that many.
 * @param memory the engine's
 * @param context the address of the context in which the guest's code runs
 * @returns how many steps have been made when the handler is called; to be called once each time
 */
export function stepCounter(memory: Uint8Array, context: number): () => number {
  const words = new Int32Array(memory.buffer);
  const counter = (context + COUNTER_AT) >> 2;
  return () => {
    // The engine has just set it. A regular expression has a counter of its own, and leaves this one as it is.
    if (words[counter] !== STEPS_PER_TICK) return STEPS_PER_TICK;
    words[counter] = STEPS_PER_BEAT;
    return STEPS_PER_BEAT;
  };
}
