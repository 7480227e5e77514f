import { useEffect, useState } from 'preact/hooks';

/** Whether two lists have the same entries. */
export const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, k) => value === other[k]);

/**
 * A value as it was when it had stayed the same for a time: what is expensive follows it, and waits while something is
 * dragged.
 * @param of what of the value counts
 * @param ms the time
 */
export function useSettled<Value>(value: Value, of: readonly unknown[], ms: number): Value {
  const [settled, setSettled] = useState(() => value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), ms);
    return () => clearTimeout(timer);
  }, of);
  return settled;
}
