/** What readers do when they want to be elsewhere. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
/** So long parts of the page may get their sizes, in ms. */
const LONGEST_MS = 3000;

let stop = (): void => {};

/**
 * Scrolls to a part of the page, and again while what is above it gets its size: that is loaded later, or laid out when it
 * comes in sight.
 */
export function scrollToPart(id: string): void {
  stop();
  const part = document.querySelector(`#${id}`)!;
  const observer = new ResizeObserver(() => part.scrollIntoView());
  observer.observe(document.body);
  stop = () => observer.disconnect();
  for (const act of ACTS) addEventListener(act, stop, { once: true });
  setTimeout(stop, LONGEST_MS);
}
