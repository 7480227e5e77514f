// x² + px + q = 0
function pqFormel(p, q) {
  const mitte = -p / 2;
  const radikand = mitte * mitte - q;
  const wurzel = Math.sqrt(Math.abs(radikand));
  if (radikand >= 0) return [[mitte + wurzel, 0], [mitte - wurzel, 0]];
  return [[mitte, wurzel], [mitte, -wurzel]];
}

export function loopPoles(kruemmung, schrittweite, traegheit) {
  const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
  const [erste, zweite] = pqFormel(-summe, traegheit);
  return [
    { re: erste[0], im: erste[1] },
    { re: zweite[0], im: zweite[1] },
  ];
}

export function largestStableStepSize(kruemmung, traegheit) {
  const zaehler = 2 * (1 + traegheit);
  const nenner = (1 - traegheit) * kruemmung;
  return zaehler / nenner;
}
