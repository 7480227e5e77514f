/**
 * What follows from an input alone, computed once for all submissions: each of them gets the same object.
 * @returns the answer of `compute`, which must not be changed
 */
export function once<Input extends object, Answer>(
  compute: (input: Input) => Answer,
): (input: Input) => Answer {
  const known = new WeakMap<Input, Answer>();
  return (input) => {
    if (!known.has(input)) known.set(input, compute(input));
    return known.get(input)!;
  };
}
