export const frequencyResponse = function (filter, omega) {
  return omega.map(function (w) {
    var e = [Math.cos(w), -Math.sin(w)];
    var n = [filter.b[0] + filter.b[1] * e[0], filter.b[1] * e[1]];
    var d = [filter.a[0] + filter.a[1] * e[0], filter.a[1] * e[1]];
    var m = d[0] * d[0] + d[1] * d[1];
    return { re: (n[0] * d[0] + n[1] * d[1]) / m, im: (n[1] * d[0] - n[0] * d[1]) / m };
  });
};
export const levelInDecibel = function (h) {
  return h.map(function (v) { return 20 * Math.log10(Math.hypot(v.re, v.im)); });
};
export const zerosPolesGain = function (filter) {
  return { zeros: [-filter.b[1] / filter.b[0]], poles: [-filter.a[1] / filter.a[0]], gain: filter.b[0] / filter.a[0] };
};
