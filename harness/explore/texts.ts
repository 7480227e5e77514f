/** What people read on the page, beside numbers and what the grader says. */
export const TEXTS = {
  follows: 'Follows the files in exercises/: save solution.ts, and the pictures change.',
  disconnected:
    'The connection to npm run explore is lost: the pictures do not follow your files at the moment.',
  stays: 'What you write stays in this browser.',

  code: {
    heading: 'Your code',
    notStarted: 'Not started yet: the pictures show the reference alone.',
    starter:
      'This is the starter. Replace the lines that throw: the pictures answer while you type, and the grader a moment later.',
    notKept: 'This browser does not keep what you write: download it before you leave.',
    keys: 'Tab leaves the editor. Ctrl-Enter (⌘-Enter on a Mac) grades at once.',
    loading: 'Your code is being loaded: until it answers, the pictures show the reference alone.',
    waiting: 'no answer yet',
    grading: 'The grader has not finished yet.',
    agrees: 'agrees with the reference',
    agreesHere: 'agrees here',
    accepted: 'is right: what differs is rounding',
    full: 'Full marks: every check passes.',
    allFull: 'All exercises have full marks:',
    handInZip:
      'To hand in, choose “Export all as ZIP” below and upload the file where your course collects it.',
    handInFolder: 'To hand in, upload the folder exercises/ as a ZIP where your course collects it.',
    checkingTypes: 'Checking types …',
    typesAgree: 'No type errors were found.',
    typesNotChecked: 'Types were not checked:',
    passes: 'The grader: every check passes.',
  },
} as const;
