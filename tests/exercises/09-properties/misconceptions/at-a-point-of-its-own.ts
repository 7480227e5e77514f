// Your test looks at points that it chooses itself, and not at the β that it is given. A gradient can be wrong at that point
// alone.
// weight: gap
// like: plain.ts
// - const slopes = gradient(beta);
// + beta = beta.map((_, k) => 1 + k);
// + const slopes = gradient(beta);
