/** Jumps and calls in one tick, the unit of all limits of time. QuickJS itself counts in this unit. */
export const STEPS_PER_TICK = 10_000;

/** Jumps and calls until the engine shows that it goes on. Half as many would cost a few percent of the time of a loop. */
export const STEPS_PER_BEAT = 250;
