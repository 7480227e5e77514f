/**
 * Compares items by a text of theirs, in UTF-16 order as `toSorted` does without a function: results have the same order
 * on every machine.
 * @example [{ id: 'b' }, { id: 'a' }].toSorted(byText(({ id }) => id)) // [{ id: 'a' }, { id: 'b' }]
 */
export const byText =
  <T>(textOf: (item: T) => string) =>
  (a: T, b: T): number => {
    const [left, right] = [textOf(a), textOf(b)];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  };
