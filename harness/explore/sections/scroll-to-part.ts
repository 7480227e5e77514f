/** Events by which readers go elsewhere. */
const NAVIGATION_EVENTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
const LONGEST_MS = 3000;

let stop = (): void => {};

/** Scrolls again while parts above, which are loaded or laid out late, get their sizes. */
export function scrollToPart(id: string): void {
  stop();
  const part = document.querySelector(`#${id}`)!;
  const observer = new ResizeObserver(() => part.scrollIntoView());
  observer.observe(document.body);
  stop = () => observer.disconnect();
  for (const act of NAVIGATION_EVENTS) addEventListener(act, stop, { once: true });
  setTimeout(stop, LONGEST_MS);
}
