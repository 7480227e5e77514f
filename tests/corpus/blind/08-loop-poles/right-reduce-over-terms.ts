const total = (...terms) => terms.reduce((a, b) => a + b, 0);
const pipe = (...fs) => (x) => fs.reduce((v, f) => f(v), x);

const toHalf = ({ s, m }) => ({ h: s / 2, m });
const toSquare = ({ h, m }) => ({ h, q: h * h - m });
const toPair = ({ h, q }) => {
  const w = Math.sqrt(Math.abs(q));
  return q < 0 ? [[h, w], [h, -w]] : [[h + w, 0], [h - w, 0]];
};
const toObjects = (pair) => pair.map(([re, im]) => ({ re, im }));
const solve = pipe(toHalf, toSquare, toPair, toObjects);

export const loopPoles = (curvature, stepSize, momentumCoeff) =>
  solve({ s: total(1, momentumCoeff, -(1 - momentumCoeff) * curvature * stepSize), m: momentumCoeff });

export const largestStableStepSize = (curvature, momentumCoeff) =>
  [2, 1 + momentumCoeff, 1 / (1 - momentumCoeff), 1 / curvature].reduce((a, b) => a * b);
