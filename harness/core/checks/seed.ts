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

/**
 * Makes sure that a seed means the same inputs as on every other machine. How fast-check biases them depends on ⌊log₂⌋ of
 * spans and lengths and on ⌊log₁₀⌋ of the count of inputs, which it computes with `Math.log`: an engine whose logarithm of a
 * power is too small by one unit in the last place would generate others. The known engines round these correctly.
 * @throws Error in an engine that does not
 */
export function requireSameInputs(): void {
  // oxlint-disable-next-line portable-arithmetic/exact-only -- it is what is examined
  const { log } = Math;
  let [power2, power10] = [1, 1];
  for (let exponent = 0; exponent < 50; exponent += 1) {
    const isSame2 = Math.floor(log(power2) / log(2)) === exponent;
    const isSame10 = exponent > 6 || Math.trunc(log(power10) * Math.LOG10E) === exponent;
    if (!isSame2 || !isSame10)
      throw new Error(
        'Math.log of this JavaScript engine is inexact: checks would get other inputs than elsewhere',
      );
    [power2, power10] = [power2 * 2, power10 * 10];
  }
}
