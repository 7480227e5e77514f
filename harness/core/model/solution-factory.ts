/**
 * Loads a misconception or variant as JavaScript of the host, with fresh module state.
 * @param onTurn called in each turn of each loop; throws to end an infinite loop
 * @returns the module's exports
 */
export type SolutionFactory = (onTurn: () => void) => Readonly<Record<string, unknown>>;
