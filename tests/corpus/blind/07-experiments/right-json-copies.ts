const copy = (v) => v.map((c) => c);

function dL(beta) {
  const out = {};
  out.b1 = 2 * (beta[0] - 2);
  out.b2 = 4 * Math.pow(beta[1] - 1, 3) - 2 * (beta[1] - 1);
  return out;
}

export function experiment(settings) {
  const config = JSON.parse(JSON.stringify(settings));
  const h = config.stepSize;
  const m = config.momentumCoeff;
  const result = { gd: [], momentum: [], gdOutcome: '', momentumOutcome: '' };

  let beta = copy(config.start);
  result.gd.push(copy(beta));
  for (let i = 1; i <= config.steps; i++) {
    const d = dL(beta);
    beta[0] = beta[0] - h * d.b1;
    beta[1] = beta[1] - h * d.b2;
    result.gd.push(copy(beta));
  }
  result.gdOutcome = whereIs(beta);

  beta = copy(config.start);
  let zed = { b1: 0, b2: 0 };
  result.momentum.push(copy(beta));
  for (let i = 1; i <= config.steps; i++) {
    beta[0] = beta[0] - h * zed.b1;
    beta[1] = beta[1] - h * zed.b2;
    const d = dL(beta);
    zed = { b1: (1 - m) * d.b1 + m * zed.b1, b2: (1 - m) * d.b2 + m * zed.b2 };
    result.momentum.push(copy(beta));
  }
  result.momentumOutcome = whereIs(beta);
  return result;
}

function whereIs(beta) {
  const finite = isFinite(beta[0]) && isFinite(beta[1]);
  if (!finite) return 'diverged';
  const table = { 'minimum-1': 1 + Math.SQRT1_2, 'minimum-2': 1 - Math.SQRT1_2, saddle: 1 };
  for (const key in table) {
    if (Math.abs(beta[0] - 2) < 0.01 && Math.abs(beta[1] - table[key]) < 0.01) return key;
  }
  return 'not-converged';
}
