// Your response is rounded to four digits after the point. Round numbers only where they are
// shown, never where they are computed or returned.
// weight: gap
// like: plain.ts
// - return { re: (n.re * d.re + n.im * d.im) / power, im: (n.im * d.re - n.re * d.im) / power };
// + const re = (n.re * d.re + n.im * d.im) / power;
// + const im = (n.im * d.re - n.re * d.im) / power;
// + return { re: Number(re.toFixed(4)), im: Number(im.toFixed(4)) };
