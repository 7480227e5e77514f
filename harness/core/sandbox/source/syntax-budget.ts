import { type Allocator, type Constructor, internals } from './typescript-internals.ts';
import ts from './typescript.ts';

/** A submission needs more work than any real solution. */
export class SyntaxBudgetExceeded extends Error {}

/** For all files of a submission: twice the need of 64 KiB of dense code, less than a second of CPU time. */
const MAX_OBJECTS = 150_000;

const METER: unique symbol = Symbol.for('descent-grader: work of TypeScript');
const allocator: Allocator & { [METER]?: { spend: () => void } } = internals.objectAllocator;

/** Stored in TypeScript itself, which keeps its first constructors even if a process loads this module twice. */
const meter = (allocator[METER] ??= countObjects());

/** Counts one object, or as much work. @throws SyntaxBudgetExceeded */
export const spend = (): void => meter.spend();

function countObjects() {
  const counting = { spend: () => {} };
  const counted = Object.entries(allocator).map(([name, constructorOf]) => {
    const Original = constructorOf();
    function Counted(...args: readonly unknown[]): object {
      counting.spend();
      return new Original(...args);
    }
    // TypeScript adds methods to the prototypes.
    Counted.prototype = Original.prototype;
    return [name, () => Counted as unknown as Constructor] as const;
  });
  internals.setObjectAllocator(Object.fromEntries(counted));
  return counting;
}

/**
 * Runs TypeScript within the budget. Its parser tries all readings of ambiguous syntax, and nested ones multiply:
 * `async(` repeated 30 times would take hours. `@a class b {}` becomes a page of code. Every machine stops at the same
 * count.
 */
export function withSyntaxBudget<T>(work: () => T, objects = MAX_OBJECTS): T {
  let left = objects;
  meter.spend = () => {
    left -= 1;
    if (left < 0) throw new SyntaxBudgetExceeded();
  };
  try {
    return work();
  } finally {
    meter.spend = () => {};
    // An interrupted binder would apply its state to the next file.
    internals.bindSourceFile(ts.createSourceFile('', '', ts.ScriptTarget.ESNext), {});
  }
}
