// Your test of the descent lets it take a hundred steps only. The task says how many a right descent may need.
// weight: gap
// like: plain.ts
// - const steps = 1000;
// + const steps = 100;
