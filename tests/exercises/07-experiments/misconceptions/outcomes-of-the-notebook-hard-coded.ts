// Your outcomes are looked up for the experiments of the notebook and guessed for all others.
// Decide each outcome by the last point of the path you have just computed.
// weight: gap
// like: plain.ts
// - function outcome(path: Vector[]): Outcome {
// -   const last = path[path.length - 1];
// -   if (!last.every(Number.isFinite)) {
// -     return 'diverged';
// -   }
// -   for (const [name, point] of Object.entries(points)) {
// -     if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// -       return name as Outcome;
// -     }
// -   }
// -   return 'not-converged';
// - }
// + const known: Record<string, [Outcome, Outcome]> = {
// +   '4,1.075': ['minimum-1', 'minimum-1'],
// +   '0,-0.5': ['minimum-2', 'minimum-1'],
// +   '4,1': ['saddle', 'not-converged'],
// +   '4,2.5': ['diverged', 'minimum-1'],
// + };
// - const gd = gradientDescent(settings);
// - const momentum = momentumDescent(settings);
// - return { gd, momentum, gdOutcome: outcome(gd), momentumOutcome: outcome(momentum) };
// + const [gdOutcome, momentumOutcome] = known[settings.start.join()] ?? ['minimum-1', 'minimum-1'];
// + return { gd: gradientDescent(settings), momentum: momentumDescent(settings), gdOutcome, momentumOutcome };
