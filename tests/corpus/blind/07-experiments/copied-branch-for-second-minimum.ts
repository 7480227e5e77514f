function experimentOutcome(b1, b2) {
  // not a number or infinite?
  if (!Number.isFinite(b1) || !Number.isFinite(b2)) {
    return 'diverged';
  }
  // first minimum
  if (Math.abs(b1 - 2) < 0.01 && Math.abs(b2 - (1 + 1 / Math.sqrt(2))) < 0.01) {
    return 'minimum-1';
  }
  // second minimum
  if (Math.abs(b1 - 1) < 0.01 && Math.abs(b2 - (1 - 1 / Math.sqrt(2))) < 0.01) {
    return 'minimum-2';
  }
  // saddle
  if (Math.abs(b1 - 2) < 0.01 && Math.abs(b2 - 1) < 0.01) {
    return 'saddle';
  }
  return 'not-converged';
}

export function experiment(settings) {
  const { start, stepSize, momentumCoeff, steps } = settings;
  const gd = [[start[0], start[1]]];
  const momentum = [[start[0], start[1]]];
  let z1 = 0;
  let z2 = 0;
  for (let i = 0; i < steps; i++) {
    const [a1, a2] = gd[i];
    gd.push([a1 - stepSize * 2 * (a1 - 2), a2 - stepSize * (4 * (a2 - 1) ** 3 - 2 * (a2 - 1))]);
    const b1 = momentum[i][0] - stepSize * z1;
    const b2 = momentum[i][1] - stepSize * z2;
    z1 = (1 - momentumCoeff) * 2 * (b1 - 2) + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * (4 * (b2 - 1) ** 3 - 2 * (b2 - 1)) + momentumCoeff * z2;
    momentum.push([b1, b2]);
  }
  return {
    gd,
    momentum,
    gdOutcome: experimentOutcome(gd[steps][0], gd[steps][1]),
    momentumOutcome: experimentOutcome(momentum[steps][0], momentum[steps][1]),
  };
}
