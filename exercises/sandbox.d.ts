// What the sandbox has besides the language itself. There is nothing else: no files, no network, no modules of Node.
// Timers that are left in your code cost nothing, but never fire; `process.argv` and `process.env` are empty. None is declared here.

declare const console: Record<
  // These print; the others do nothing.
  | 'log'
  | 'info'
  | 'warn'
  | 'error'
  | 'debug'
  | 'table'
  | 'dir'
  | 'assert'
  | 'clear'
  | 'count'
  | 'countReset'
  | 'group'
  | 'groupCollapsed'
  | 'groupEnd'
  | 'time'
  | 'timeEnd'
  | 'timeLog'
  | 'trace',
  (...values: unknown[]) => void
>;

/** Always 0: no clock runs in the sandbox. */
declare const performance: { now(): number };

declare function structuredClone<T>(value: T): T;
