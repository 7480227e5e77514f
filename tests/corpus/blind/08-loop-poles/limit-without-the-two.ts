const summe = (l, h, m) => 1 + m - (1 - m) * l * h;
export const loopPoles = (kruemmung, schritt, m) => {
  const s = summe(kruemmung, schritt, m);
  const wurzel = Math.sqrt(Math.abs(s * s - 4 * m));
  const komplex = s * s < 4 * m;
  return [1, -1].map((v) => ({ re: komplex ? s / 2 : (s + v * wurzel) / 2, im: komplex ? (v * wurzel) / 2 : 0 }));
};
export const largestStableStepSize = (kruemmung, m) => (1 + m) / ((1 - m) * kruemmung);
