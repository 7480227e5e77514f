// What the sandbox has besides the language itself. There is nothing else: no files, no network, no timers.

declare const console: Record<
  'log' | 'info' | 'warn' | 'error' | 'debug' | 'table' | 'dir',
  (...values: unknown[]) => void
>;

/** Both stand still. */
declare const performance: { now(): number };

declare function structuredClone<T>(value: T): T;
