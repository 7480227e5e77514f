const blend = (m: number, fresh: number, old: number) => old * m + fresh * (1 - m);
export const momentumStep = (gradient: any, beta: number[], z: number[], stepSize: number, momentumCoeff: number) => {
  const moved = Array.from(beta, (b, i) => b - z[i]! * stepSize);
  const slope = gradient([...moved]);
  return { z: Array.from(z, (v, i) => blend(momentumCoeff, slope[i], v)), beta: moved };
};

function* walk(gradient: any, start: any, stepSize: number, m: number, steps: number) {
  let [beta, z] = [Array.from(start) as number[], new Array(start.length).fill(0)];
  yield beta;
  for (; steps > 0; steps--) {
    ({ beta, z } = momentumStep(gradient, beta, z, stepSize, m));
    yield beta;
  }
}
export const momentumDescent = (...args: Parameters<typeof walk>) => [...walk(...args)];
