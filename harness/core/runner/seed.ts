/**
 * Seed of one check, independent of other checks, so that new ones do not change their inputs.
 * @param seed the run's, a whole number
 * @param name `exercise/check`, unique within the run
 * @returns a signed 32-bit integer: the FNV-1a hash of the UTF-16 units of both
 */
export function seedOf(seed: number, name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of `${seed}/${name}`.split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return hash | 0;
}
