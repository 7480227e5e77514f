/**
 * Derives the seed of one check from the seed of the run. It depends on the check's own name only, so that a new check
 * does not change the inputs of the others.
 * @param seed the run's, a whole number
 * @param name `exercise/check`, unique within the run
 * @returns a signed 32-bit integer: the FNV-1a hash of the UTF-16 units of both
 */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}/${name}`.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash | 0;
}

/**
 * Checks that a seed gives the same inputs in this JavaScript engine as everywhere else. fast-check's bias depends on
 * ⌊log₂⌋ of spans and lengths and on ⌊log₁₀⌋ of the number of inputs, which it computes with `Math.log`. An engine
 * whose logarithm of a power is too small by one unit in the last place would generate other inputs. No known engine
 * does.
 * @throws Error in such an engine
 */
export function requireSameInputs(): void {
  // oxlint-disable-next-line portable-arithmetic/exact-only -- this function examines it
  const { log } = Math;
  let [power2, power10] = [1, 1];
  for (let exponent = 0; exponent < 50; exponent += 1) {
    const isSame2 = Math.floor(log(power2) / log(2)) === exponent;
    const isSame10 = exponent > 6 || Math.trunc(log(power10) * Math.LOG10E) === exponent;
    if (!isSame2 || !isSame10)
      throw new Error(
        'Math.log of this JavaScript engine is inexact, so the checks would get other inputs than elsewhere',
      );
    [power2, power10] = [power2 * 2, power10 * 10];
  }
}
