import ts from 'typescript';

/** A file needs more work than its length allows. */
export class SyntaxBudgetExceeded extends Error {}

/** Even for the shortest file TypeScript creates its own symbols and types. */
const OBJECTS_AT_LEAST = 1_000;

let left = Infinity;

function spend(): void {
  left -= 1;
  if (left < 0) throw new SyntaxBudgetExceeded();
}

type Constructor = new (...args: readonly unknown[]) => object;
type Allocator = Record<string, () => Constructor>;

/** Not part of TypeScript's public types. `parsing-bombs.test.ts` fails if another version lacks it. */
const internals = ts as unknown as {
  readonly objectAllocator: Allocator;
  readonly setObjectAllocator: (allocator: Allocator) => void;
};

/** Makes TypeScript count the objects that it creates. */
function countObjects(): void {
  const counted = Object.entries(internals.objectAllocator).map(([name, constructorOf]) => {
    const Original = constructorOf();
    function Counted(...args: readonly unknown[]): object {
      spend();
      return new Original(...args);
    }
    // TypeScript adds methods to the prototypes.
    Counted.prototype = Original.prototype;
    return [name, () => Counted as unknown as Constructor] as const;
  });
  internals.setObjectAllocator(Object.fromEntries(counted));
}

countObjects();

/**
 * Runs a part of TypeScript within a budget. Where the grammar is ambiguous, the parser tries several interpretations,
 * and nested ambiguities multiply: `async(` repeated 30 times would take hours. The budget is a number of objects
 * (syntax nodes, symbols, types) and not a time, so that every machine stops at the same point.
 * @param objects how many may be created for each character
 * @throws SyntaxBudgetExceeded, and what `work` throws
 */
export function withSyntaxBudget<T>(text: string, objects: number, work: () => T): T {
  left = OBJECTS_AT_LEAST + objects * text.length;
  try {
    return work();
  } catch (error) {
    left = Infinity;
    // An interrupted parser keeps what it knows about this file, and would apply it to the next file.
    ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
    throw error;
  } finally {
    left = Infinity;
  }
}
