/**
 * The seed of one check, from the run's seed and the check's name: adding a check changes no other check's inputs.
 * @param seed the run's, a whole number
 * @param name unique within the run: exercise/check
 * @returns a 32-bit integer (FNV-1a)
 */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const character of `${seed}/${name}`) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
