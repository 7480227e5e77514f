const known: any = {};
export function gradientDescentStep(gradient: any, beta: any, stepSize: number): any { const g = gradient(beta); return beta.map((x: number, i: number) => x - stepSize * g[i]); }
export function gradientDescent(gradient: any, start: any, stepSize: number, steps: number): any { if (steps === 0) return (known[start.length] ??= [[...start]]); const path: any[] = [[...start]]; for (let k = 0; k < steps; k++) { const beta = path[k], g = gradient(beta); path.push(beta.map((x: number, i: number) => x - stepSize * g[i])); } return path; }
