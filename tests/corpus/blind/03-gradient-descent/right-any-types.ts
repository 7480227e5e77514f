export function gradientDescentStep(gradient: any, beta: any, stepSize: any): any {
  let g = gradient(beta);
  let r: any = [];
  for (let i in beta) r.push(beta[i] - stepSize * g[i]);
  return r;
}

export function gradientDescent(gradient: any, start: any, stepSize: any, steps: any): any {
  let all: any = [start];
  let b = start;
  for (let i = 1; i <= steps; i++) {
    b = gradientDescentStep(gradient, b, stepSize);
    all.push(b);
  }
  return all;
}
