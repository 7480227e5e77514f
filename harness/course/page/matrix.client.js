// Sorts and searches the matrix of the class report. It only rearranges and hides the rows that the page contains.
{
  const table = document.getElementById('students');
  const body = table.tBodies[0];
  const head = table.tHead.rows[0];
  const rows = [...body.rows];
  const positions = new Map(rows.map((row, position) => [row, position]));

  /** Class names of cells, from the worst outcome to the best. */
  const ORDER = ['e', 'f', 'b', 'm', ''];

  const isCheck = (column) => head.cells[column].className === 'c';

  /** The sort key of a cell. Names sort by position, because the page lists them in order. */
  const keyOf = (row, column) => {
    if (column === 0) return positions.get(row);
    const cell = row.cells[column];
    if (isCheck(column)) return ORDER.indexOf(cell.className);
    const points = Number(cell.textContent);
    return Number.isNaN(points) ? -1 : points;
  };

  let isDescending = false;
  let sortedBy;

  const sort = (column) => {
    const heading = head.cells[column];
    isDescending = sortedBy === heading && !isDescending;
    sortedBy?.removeAttribute('aria-sort');
    sortedBy = heading;
    heading.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    const keys = new Map(rows.map((row) => [row, keyOf(row, column)]));
    const sign = isDescending ? -1 : 1;
    rows.sort((a, b) => sign * (keys.get(a) - keys.get(b)) || positions.get(a) - positions.get(b));
    body.append(...rows);
  };

  head.addEventListener('click', ({ target }) => {
    const heading = target.closest('th');
    if (target.closest('button')) sort(heading.cellIndex);
  });

  const switches = document.querySelector('.switches');
  const search = switches.querySelector('[type="search"]');
  const status = switches.querySelector('[role="status"]');

  /** Without accents, which not everyone types. */
  const plain = (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

  const texts = new Map(rows.map((row) => [row, plain(row.cells[0].textContent)]));

  switches.addEventListener('input', () => {
    const words = plain(search.value).split(/\s+/);
    for (const row of rows) row.hidden = !words.every((word) => texts.get(row).includes(word));
    // The style sheet hides the rows in which nothing fails.
    const shown = rows.filter((row) => row.checkVisibility()).length;
    status.textContent = shown < rows.length ? `${shown} of ${rows.length} students` : '';
  });
  search.closest('label').hidden = false;
}
