// Sorts and filters the matrix of the class report. It reads the table that stands there and builds none.
{
  const table = document.getElementById('students');
  const form = document.getElementById('filters');
  const body = table.tBodies[0];
  const head = table.tHead.rows[0];
  const rows = [...body.rows];
  const places = new Map(rows.map((row, place) => [row, place]));
  const said = form.querySelector('output');

  /** From the worst to the best, as the letters of the cells go. */
  const ORDER = ['e', 'f', 'b', 'm', ''];

  const isCheck = (column) => head.cells[column].className === 'c';

  const checkColumns = [...[...head.cells].keys()].filter(isCheck);

  /** What a cell is sorted by: a name by its place, since the rows come sorted by name. */
  const valueOf = (row, column) => {
    if (column === 0) return places.get(row);
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
    const values = new Map(rows.map((row) => [row, valueOf(row, column)]));
    const sign = isDescending ? -1 : 1;
    rows.sort((a, b) => sign * (values.get(a) - values.get(b)) || places.get(a) - places.get(b));
    body.append(...rows);
  };

  const filter = () => {
    const { name, outcome, column } = form.elements;
    const wanted = name.value.toLowerCase();
    // The first choice is “any check”.
    const columns = column.value === 'any' ? checkColumns : [checkColumns[column.selectedIndex - 1]];
    let shown = 0;
    for (const row of rows) {
      const isShown =
        row.cells[0].textContent.toLowerCase().includes(wanted) &&
        (outcome.value === 'any' || columns.some((k) => row.cells[k].className === outcome.value));
      row.hidden = !isShown;
      shown += isShown;
    }
    said.textContent = `${shown} of ${rows.length} students`;
  };

  head.addEventListener('click', ({ target }) => {
    const heading = target.closest('th');
    if (target.closest('button')) sort(heading.cellIndex);
  });
  form.addEventListener('input', filter);
  // The fields are empty only after this event.
  form.addEventListener('reset', () => setTimeout(filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
  filter();
}
