import ts from 'typescript';

/** A file needed more work than its length allows. */
export class SyntaxBudgetExceeded extends Error {}

/** Short files, too, need TypeScript's own symbols and types. */
const OBJECTS_AT_LEAST = 1_000;

let left = Infinity;

function spend(): void {
  left -= 1;
  if (left < 0) throw new SyntaxBudgetExceeded();
}

type Constructor = new (...args: readonly unknown[]) => object;
type Allocator = Record<string, () => Constructor>;

/** Not among TypeScript's public types. `syntax-budget.test.ts` fails where a new version has no such thing. */
const internals = ts as unknown as {
  readonly objectAllocator: Allocator;
  readonly setObjectAllocator: (allocator: Allocator) => void;
};

/** TypeScript makes the same objects as before, and each is counted. */
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
 * Runs a part of TypeScript within a budget. Where the grammar is ambiguous, the parser tries one reading after the
 * other, and nested ambiguities multiply: 30 times `async(` would take hours. The budget counts the objects that
 * TypeScript creates (syntax nodes, symbols, types) and not the time, so it ends at the same point on every machine.
 * @param objects how many may be created for each character
 * @throws SyntaxBudgetExceeded, and what `work` throws
 */
export function withSyntaxBudget<T>(text: string, objects: number, work: () => T): T {
  left = OBJECTS_AT_LEAST + objects * text.length;
  try {
    return work();
  } catch (error) {
    left = Infinity;
    // An interrupted parser keeps what it knows of this file, and would use it for the next one.
    ts.createSourceFile('', '', ts.ScriptTarget.ESNext);
    throw error;
  } finally {
    left = Infinity;
  }
}
