// Your answers are right, but the point that was passed in is not exactly what it was. Do you subtract 2 and 1 from it
// and add them again? Rounding does not give back what it took: 0.1 comes back as 0.10000000000000009. Work on numbers
// of your own, such as const x = beta[0] - 2.
// weight: slip
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + const b = beta as number[];
// + b[0] -= 2;
// + b[1] -= 1;
// + const value = b[0] ** 2 + b[1] ** 4 - b[1] ** 2;
// + b[0] += 2;
// + b[1] += 1;
// + return value;
