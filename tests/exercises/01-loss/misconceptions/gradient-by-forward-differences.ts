// Your gradient looks like a difference quotient with a small step: right to five or six digits, but the task
// asks for nine. Differentiate L on paper and write the formula down.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + // Products, because the difference magnifies how engines round a power.
// + const b = (beta[1] - 1) * (beta[1] - 1);
// + return (beta[0] - 2) * (beta[0] - 2) + b * b - b;
// - return [2 * (beta[0] - 2), 4 * (beta[1] - 1) ** 3 - 2 * (beta[1] - 1)];
// + const step = 1e-6;
// + const here = loss(beta);
// + return [
// +   (loss([beta[0] + step, beta[1]]) - here) / step,
// +   (loss([beta[0], beta[1] + step]) - here) / step,
// + ];
