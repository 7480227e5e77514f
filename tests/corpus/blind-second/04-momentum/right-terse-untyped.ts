export const momentumStep: any = (f: any, b: any, z: any, s: any, m: any, c = b.map((x: any, i: any) => x - s * z[i])) => ({ beta: c, z: f(c).map((g: any, i: any) => (1 - m) * g + m * z[i]) });
export const momentumDescent: any = (f: any, a: any, s: any, m: any, n: any) => {
  let r = { beta: [...a], z: a.map(() => 0) };
  const p = [r.beta];
  for (; n--; p.push(r.beta)) r = momentumStep(f, r.beta, r.z, s, m);
  return p;
};
