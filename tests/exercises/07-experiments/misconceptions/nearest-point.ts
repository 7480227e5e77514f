// You report the stationary point that is nearest to the end of the path, however far away it
// is. Within 0.01 in each coordinate counts as reached; everything else is not-converged.
// weight: wrong
// like: plain.ts
// - for (const [name, point] of Object.entries(points)) {
// -   if (last.every((b, i) => Math.abs(b - point[i]) < 0.01)) {
// -     return name as Outcome;
// -   }
// - }
// - return 'not-converged';
// + const distance = (name: string) => Math.hypot(...points[name as keyof typeof points].map((p, i) => p - last[i]));
// + return Object.keys(points).sort((one, other) => distance(one) - distance(other))[0] as Outcome;
