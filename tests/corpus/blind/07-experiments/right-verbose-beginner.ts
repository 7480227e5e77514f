// This function runs the experiment.
export function experiment(settings) {
  // take everything out of the settings
  const start = settings.start;
  const stepSize = settings.stepSize;
  const momentumCoeff = settings.momentumCoeff;
  const steps = settings.steps;

  // ---------- gradient descent ----------
  const gd = [];
  let beta1 = start[0];
  let beta2 = start[1];
  gd.push([beta1, beta2]);
  let counter = 0;
  while (counter < steps) {
    const gradient1 = 2 * (beta1 - 2);
    const gradient2 = 4 * (beta2 - 1) * (beta2 - 1) * (beta2 - 1) - 2 * (beta2 - 1);
    const newBeta1 = beta1 - stepSize * gradient1;
    const newBeta2 = beta2 - stepSize * gradient2;
    beta1 = newBeta1;
    beta2 = newBeta2;
    gd.push([beta1, beta2]);
    counter = counter + 1;
  }

  // ---------- gradient descent with momentum ----------
  const momentum = [];
  let ball1 = start[0];
  let ball2 = start[1];
  let z1 = 0;
  let z2 = 0;
  momentum.push([ball1, ball2]);
  counter = 0;
  while (counter < steps) {
    // first move with the OLD z
    ball1 = ball1 - stepSize * z1;
    ball2 = ball2 - stepSize * z2;
    // then the gradient at the NEW point
    const gradient1 = 2 * (ball1 - 2);
    const gradient2 = 4 * (ball2 - 1) * (ball2 - 1) * (ball2 - 1) - 2 * (ball2 - 1);
    // then the new z
    z1 = (1 - momentumCoeff) * gradient1 + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * gradient2 + momentumCoeff * z2;
    momentum.push([ball1, ball2]);
    counter = counter + 1;
  }

  // ---------- how did it end? ----------
  const gdOutcome = findOutcome(beta1, beta2);
  const momentumOutcome = findOutcome(ball1, ball2);
  return { gd: gd, momentum: momentum, gdOutcome: gdOutcome, momentumOutcome: momentumOutcome };
}

function findOutcome(x, y) {
  if (Number.isFinite(x) === false) {
    return 'diverged';
  }
  if (Number.isFinite(y) === false) {
    return 'diverged';
  }
  const distance1 = Math.abs(x - 2);
  if (distance1 < 0.01) {
    if (Math.abs(y - (1 + 1 / Math.sqrt(2))) < 0.01) {
      return 'minimum-1';
    } else if (Math.abs(y - (1 - 1 / Math.sqrt(2))) < 0.01) {
      return 'minimum-2';
    } else if (Math.abs(y - 1) < 0.01) {
      return 'saddle';
    } else {
      return 'not-converged';
    }
  } else {
    return 'not-converged';
  }
}
