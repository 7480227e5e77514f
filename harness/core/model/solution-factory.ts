/**
 * Loads a solution of our own, a misconception or a variant, as JavaScript of the host, with fresh module state. It needs
 * no sandbox.
 * @param onTurn called at each turn of each loop; it throws to end a loop that would never end
 * @returns the exports of its module
 */
export type SolutionFactory = (onTurn: () => void) => Readonly<Record<string, unknown>>;
