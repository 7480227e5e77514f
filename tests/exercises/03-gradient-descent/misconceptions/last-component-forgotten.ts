// The last component of β never moves: the loop ends one too early. Indices run from 0 to the length minus
// one, that one included.
// weight: wrong
// like: plain.ts
// - return beta.map((parameter, i) => parameter - stepSize * slopes[i]);
// + const moved = [...beta];
// + for (let i = 0; i < beta.length - 1; i++) {
// +   moved[i] -= stepSize * slopes[i];
// + }
// + return moved;
