class Pole {
  constructor(re, im) {
    this.re = re;
    this.im = im;
  }
  re;
  im;
  conjugate() {
    return new Pole(this.re, -this.im);
  }
}
export function loopPoles(kruemmung, schrittweite, traegheit) {
  const summe = 1 + traegheit - (1 - traegheit) * kruemmung * schrittweite;
  const disk = summe * summe - 4 * traegheit;
  if (disk < 0) {
    const p = new Pole(summe / 2, Math.sqrt(-disk) / 2);
    return [p, p.conjugate()];
  }
  return [new Pole((summe + Math.sqrt(disk)) / 2, 0), new Pole((summe - Math.sqrt(disk)) / 2, 0)];
}
export function largestStableStepSize(kruemmung, traegheit) {
  void traegheit;
  return 2 / kruemmung;
}
