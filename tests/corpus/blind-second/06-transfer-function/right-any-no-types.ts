const mag2 = function (z: any) { return z.re * z.re + z.im * z.im }

export const frequencyResponse = function (filter: any, omega: any) {
  const b = filter.b, a = filter.a
  return omega.map(function (w: any) {
    const n = { re: b[0] + b[1] * Math.cos(w), im: -b[1] * Math.sin(w) }
    const d = { re: a[0] + a[1] * Math.cos(w), im: -a[1] * Math.sin(w) }
    const m = mag2(d)
    return { re: (n.re * d.re + n.im * d.im) / m, im: (n.im * d.re - n.re * d.im) / m }
  })
}

export const levelInDecibel = function (h: any) {
  return h.map(function (z: any) { return 10 * Math.log10(mag2(z)) })
}

export const zerosPolesGain = function (filter: any) {
  const z = -filter.b[1] / filter.b[0]
  const p = -filter.a[1] / filter.a[0]
  return { zeros: [z], poles: [p], gain: filter.b[0] / filter.a[0] }
}
