type Complex = { readonly re: number; readonly im: number };

/** The filter has its pole at m, plain descent at 1 − λ·schrittweite. */
export function loopPoles(kruemmung: number, schrittweite: number, traegheit: number): readonly [Complex, Complex] {
  const ofTheFilter: Complex = { re: traegheit, im: 0 };
  const ofTheDescent: Complex = { re: 1 - kruemmung * schrittweite, im: 0 };
  return [ofTheFilter, ofTheDescent];
}

export function largestStableStepSize(kruemmung: number, traegheit: number): number {
  const damping = (1 - traegheit) / (1 + traegheit);
  return 2 / (kruemmung * damping);
}
