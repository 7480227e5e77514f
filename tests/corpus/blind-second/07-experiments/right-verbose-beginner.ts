import type { Vector } from '../types.ts';

export function experiment({ start, stepSize, momentumCoeff, steps }: { readonly start: Vector; readonly stepSize: number; readonly momentumCoeff: number; readonly steps: number }) {
  // ---------- part 1: gradient descent ----------
  const gd: number[][] = [];
  let beta1: number = start[0];
  let beta2: number = start[1];
  gd.push([beta1, beta2]);
  for (let step = 1; step <= steps; step++) {
    const gradient1: number = 2 * (beta1 - 2);
    const gradient2: number = 4 * (beta2 - 1) * (beta2 - 1) * (beta2 - 1) - 2 * (beta2 - 1);
    beta1 = beta1 - stepSize * gradient1;
    beta2 = beta2 - stepSize * gradient2;
    gd.push([beta1, beta2]);
  }

  // ---------- part 2: how did it end? ----------
  let gdOutcome: string;
  if (!Number.isFinite(beta1) || !Number.isFinite(beta2)) {
    gdOutcome = 'diverged';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 + 1 / Math.sqrt(2))) <= 0.01) {
    gdOutcome = 'minimum-1';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 - 1 / Math.sqrt(2))) <= 0.01) {
    gdOutcome = 'minimum-2';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - 1) <= 0.01) {
    gdOutcome = 'saddle';
  } else {
    gdOutcome = 'not-converged';
  }

  // ---------- part 3: the same with momentum ----------
  const momentum: number[][] = [];
  beta1 = start[0];
  beta2 = start[1];
  let z1: number = 0;
  let z2: number = 0;
  momentum.push([beta1, beta2]);
  for (let step = 1; step <= steps; step++) {
    // first move with the old z
    beta1 = beta1 - stepSize * z1;
    beta2 = beta2 - stepSize * z2;
    // then filter the gradient at the new place
    const gradient1: number = 2 * (beta1 - 2);
    const gradient2: number = 4 * (beta2 - 1) * (beta2 - 1) * (beta2 - 1) - 2 * (beta2 - 1);
    z1 = (1 - momentumCoeff) * gradient1 + momentumCoeff * z1;
    z2 = (1 - momentumCoeff) * gradient2 + momentumCoeff * z2;
    momentum.push([beta1, beta2]);
  }

  // ---------- part 4: how did this one end? ----------
  let momentumOutcome: string;
  if (!Number.isFinite(beta1) || !Number.isFinite(beta2)) {
    momentumOutcome = 'diverged';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 + 1 / Math.sqrt(2))) <= 0.01) {
    momentumOutcome = 'minimum-1';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - (1 - 1 / Math.sqrt(2))) <= 0.01) {
    momentumOutcome = 'minimum-2';
  } else if (Math.abs(beta1 - 2) <= 0.01 && Math.abs(beta2 - 1) <= 0.01) {
    momentumOutcome = 'saddle';
  } else {
    momentumOutcome = 'not-converged';
  }

  return { gd: gd, momentum: momentum, gdOutcome: gdOutcome, momentumOutcome: momentumOutcome };
}
