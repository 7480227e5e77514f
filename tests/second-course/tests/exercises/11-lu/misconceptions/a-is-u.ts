// You eliminate in a itself, and the caller finds u there. Work on a copy.
// weight: slip
// like: copies.ts
// - const u = a.map((row) => [...row]);
// + const u = a;
