// With a regular expression, and a reduction.
export const parse = (line) => {
  const found = /^([^=]*)=?(.*)$/s.exec(line);
  return [found[1], found[2].length > 0 && !/\D/.test(found[2]) ? parseInt(found[2], 10) : found[2]];
};
export const table = (rows, { width, title = null }) => {
  let all = title === null ? '' : title;
  rows.forEach((row, k) => {
    all += (k === 0 && title === null ? '' : '\n') + row[0] + ' '.repeat(Math.max(0, width - row[0].length)) + String(row[1]);
  });
  return all;
};
export const summary = (rows) => {
  const sorted = rows.map((row) => row[1]).filter(Number.isInteger).sort((a, b) => b - a);
  const answer = { count: rows.length };
  if (sorted.length > 0) answer.largest = sorted[0];
  return answer;
};
