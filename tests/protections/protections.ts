/** A protection, how it is taken away, and a test that must then fail. */
export interface Protection {
  readonly name: string;
  readonly file: string;
  /** A text that is in the file once, and what takes its place. */
  readonly without: readonly [text: string, replacement: string];
  readonly test: string;
  /** The title of a test, or the beginning of several. */
  readonly title: string;
}

const SANDBOX = 'harness/core/sandbox';
const TESTS = 'tests/harness/core/sandbox';

export const PROTECTIONS: readonly Protection[] = [
  {
    name: 'the memory cannot grow',
    file: `${SANDBOX}/engine/limits.ts`,
    without: ['MEMORY_MEBIBYTES = 64', 'MEMORY_MEBIBYTES = 128'],
    test: `${TESTS}/limits.test.ts`,
    title: 'an array of 50 MiB fits into the memory, one of 64 MiB does not',
  },
  {
    name: 'once a call was ended, limits are tight',
    file: `${SANDBOX}/engine/fuel.ts`,
    without: ['this.firstEnded ??= subject;', ''],
    test: `${TESTS}/generous-then-tight.test.ts`,
    title: 'limits are generous until a call is ended',
  },
  {
    name: 'once a call was ended, all calls of a check share their fuel',
    file: `${SANDBOX}/engine/fuel.ts`,
    without: ['TIGHT_CHECK - this.#ofCheck', 'TIGHT_CHECK'],
    test: `${TESTS}/generous-then-tight.test.ts`,
    title: 'once a call was ended, the calls of a check',
  },
  {
    name: 'all instances of a solution share one budget',
    file: `${SANDBOX}/engine/fuel.ts`,
    without: ['this.#ofCall, this.total - this.used', 'this.#ofCall'],
    test: `${TESTS}/generous-then-tight.test.ts`,
    title: 'all instances of a solution share one budget',
  },
  {
    name: 'an exception in a crossing is the submission’s limit',
    file: `${SANDBOX}/engine/run-guarded.ts`,
    without: ['budget.stop(limitBehind(error, budget));', 'throw error;'],
    test: `${TESTS}/faults.slow.test.ts`,
    title: 'in a callback',
  },
  {
    name: 'an engine that an exception has interrupted does not serve again',
    file: `${SANDBOX}/engine/run-guarded.ts`,
    without: ['guest.abandon();', ''],
    test: `${TESTS}/faults.slow.test.ts`,
    title: 'an exception after the limit on time',
  },
  {
    name: 'an engine is restored before it serves again',
    file: `${SANDBOX}/engine/engine-pool.ts`,
    without: ['used.guest.restore(saved ?? used.unused)', 'true'],
    test: `${TESTS}/stages.slow.test.ts`,
    title: 'the next submission finds nothing of the one before',
  },
  {
    name: 'a function belongs to one call',
    file: `${SANDBOX}/engine/passed-functions.ts`,
    without: ['this.#alive = kept;', ''],
    test: `${TESTS}/passed-functions.test.ts`,
    title: 'a function that was kept throws in a later call',
  },
  {
    name: 'the work of the host counts as time',
    file: `${SANDBOX}/engine/limits.ts`,
    without: ['this.#tank.take(fuel);', ''],
    test: `${TESTS}/limits.test.ts`,
    title: 'reading large answers counts as time',
  },
  {
    name: 'calls of host functions are not nested without end',
    file: `${SANDBOX}/engine/host-functions.ts`,
    without: ['MAX_DEPTH = 16', 'MAX_DEPTH = 1e9'],
    test: `${TESTS}/limits.test.ts`,
    title: 'nested callbacks are limited',
  },
  {
    name: 'syntax that is nested too deeply is refused',
    file: `${SANDBOX}/source/syntax-limits.ts`,
    without: ['MAX_MODIFIERS = 30', 'MAX_MODIFIERS = 1e9'],
    test: `${TESTS}/parsing-bombs.sweep.test.ts`,
    title: 'a source that TypeScript would take long for',
  },
  {
    name: 'the work of TypeScript is counted',
    file: `${SANDBOX}/source/syntax-budget.ts`,
    without: ['left = objects;', 'left = Infinity;'],
    test: `${TESTS}/parsing-bombs.sweep.test.ts`,
    title: 'the files that a solution imports share one budget',
  },
  {
    name: 'random numbers are the same in each call',
    file: `${SANDBOX}/engine/instance.ts`,
    without: ['random.restart();', ''],
    test: `${TESTS}/world.test.ts`,
    title: 'Math.random returns the same sequence',
  },
  {
    name: 'a built-in that never ends is ended by its fuel',
    file: `${SANDBOX}/engine/failures.ts`,
    without: ["if (isOutOfFuel) return 'time';", ''],
    test: `${TESTS}/fuel.slow.test.ts`,
    title: 'where a host function works for the guest, a trap is the limit on time, too',
  },
  {
    name: 'links are not followed',
    file: 'harness/course/shared/files/regular-file.ts',
    without: [' | constants.O_NOFOLLOW', ''],
    test: 'tests/harness/course/shared/files/read-solution.test.ts',
    title: 'a link to outside',
  },
];
