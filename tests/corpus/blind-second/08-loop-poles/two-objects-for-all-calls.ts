interface Mutable {
    re: number;
    im: number;
}

const upper: Mutable = { re: 0, im: 0 };
const lower: Mutable = { re: 0, im: 0 };

function set(target: Mutable, re: number, im: number): void {
    target.re = re;
    target.im = im;
}

export function loopPoles(L: number, eta: number, mu: number): readonly [Mutable, Mutable] {
    const s = 1 + mu - (1 - mu) * L * eta;
    const d = s * s - 4 * mu;
    if (d < 0) {
        set(upper, s / 2, Math.sqrt(-d) / 2);
        set(lower, s / 2, -Math.sqrt(-d) / 2);
    } else {
        set(upper, (s + Math.sqrt(d)) / 2, 0);
        set(lower, (s - Math.sqrt(d)) / 2, 0);
    }
    return [upper, lower];
}

export function largestStableStepSize(L, mu) {
    const top = 2 * (1 + mu);
    const bottom = (1 - mu) * L;
    return top / bottom;
}
