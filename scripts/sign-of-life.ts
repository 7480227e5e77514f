/** After this time something is shown, in ms. */
const SIGN_OF_LIFE_MS = 500;
/** Goes to the beginning of the line and empties it. */
const EMPTY_LINE = '\r\u001B[K';

interface SignOfLife {
  /** Says what is being done from now on: `Grading 01-loss`. */
  readonly begin: (work: string) => void;
  /** Prints a line of its own. */
  readonly print: (line: string) => void;
  /** Removes what was shown. */
  readonly end: () => void;
}

/** Shows in a terminal what is being done, if that takes a while. */
export function signOfLife(stream: NodeJS.WriteStream = process.stderr): SignOfLife {
  let [what, isShown] = ['Getting ready', false];
  const show = (): void => {
    if (isShown) stream.write(`${EMPTY_LINE}${what} …`);
  };
  const timer = setTimeout(() => {
    isShown = stream.isTTY;
    show();
  }, SIGN_OF_LIFE_MS);
  return {
    begin: (work) => {
      what = work;
      show();
    },
    print: (line) => {
      stream.write(`${isShown ? EMPTY_LINE : ''}${line}\n`);
      show();
    },
    end: () => {
      clearTimeout(timer);
      if (isShown) stream.write(EMPTY_LINE);
    },
  };
}
