// You work through the signal in blocks of 1024 samples, and each block begins from rest. Only the signal does: the last
// input and output of one block are the previous ones of the next.
// weight: slip
// like: plain.ts
// - const previousX = k > 0 ? x[k - 1] : 0;
// - const previousY = k > 0 ? y[k - 1] : 0;
// + const previousX = k % 1024 > 0 ? x[k - 1] : 0;
// + const previousY = k % 1024 > 0 ? y[k - 1] : 0;
