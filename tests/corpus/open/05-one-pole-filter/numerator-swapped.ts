export function onePole(momentumCoeff) {
  return { b: [0, 1 - momentumCoeff], a: [1, -momentumCoeff] };
}

export function lfilter({ b, a }, x) {
  const y = [];
  let lastX = 0;
  let lastY = 0;
  for (const now of x) {
    lastY = (b[0] * now + b[1] * lastX - a[1] * lastY) / a[0];
    lastX = now;
    y.push(lastY);
  }
  return y;
}
