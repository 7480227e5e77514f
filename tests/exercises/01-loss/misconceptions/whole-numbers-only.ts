// Your loss cuts β down to whole numbers (parseInt, Math.trunc or | 0), so between two of them it is flat.
// The parameters are real numbers; use them as they come.
// weight: gap
// like: plain.ts
// - return (beta[0] - 2) ** 2 + (beta[1] - 1) ** 4 - (beta[1] - 1) ** 2;
// + const [first, second] = beta.map((parameter) => Math.trunc(parameter));
// + return (first - 2) ** 2 + (second - 1) ** 4 - (second - 1) ** 2;
