import { type Allocator, type Constructor, internals } from './typescript-internals.ts';
import ts from './typescript.ts';

/** A submission needs more work of TypeScript than any solution that people write. */
export class SyntaxBudgetExceeded extends Error {}

/**
 * Objects that TypeScript may create for all files of a submission. 64 KiB of dense code need half of them. V8 makes
 * that many in less than a second of CPU time.
 */
const MAX_OBJECTS = 150_000;

const METER: unique symbol = Symbol.for('descent-grader: work of TypeScript');
const allocator: Allocator & { [METER]?: { spend: () => void } } = internals.objectAllocator;

/**
 * Called for each object that TypeScript creates. TypeScript itself has it: a process can load this module twice and
 * TypeScript once, and TypeScript keeps some of the constructors that it was given first.
 */
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
 * Runs TypeScript within the budget. Where the grammar is ambiguous, its parser tries several interpretations, and nested
 * ambiguities multiply: `async(` repeated 30 times would take hours. Where it replaces syntax, `@a class b {}` becomes a
 * page of code. The budget is a number and not a time, so that every machine stops at the same point.
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
    // What was interrupted keeps what it knows about this file, and would apply it to the next file.
    internals.bindSourceFile(ts.createSourceFile('', '', ts.ScriptTarget.ESNext), {});
  }
}
