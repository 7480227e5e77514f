export function momentumStep(gradient: any, beta: any, z: any, stepSize: any, momentumCoeff: any): any {
  let b: any = [];
  let y: any = [];
  for (let i in beta) b.push(beta[i] - stepSize * z[i]);
  let g = gradient(b);
  for (let i in z) y.push((1 - momentumCoeff) * g[i] + momentumCoeff * z[i]);
  return { beta: b, z: y };
}

export function momentumDescent(gradient: any, start: any, stepSize: any, momentumCoeff: any, steps: any): any {
  let z: any = [];
  for (let i in start) z.push(0);
  let all: any = [start];
  let r: any = { beta: start, z: z };
  for (let k = 0; k < steps; k++) {
    r = momentumStep(gradient, r.beta, r.z, stepSize, momentumCoeff);
    all.push(r.beta);
  }
  return all;
}
