/** What sh and Windows' cmd.exe do not both read as the same: `&&` between programs is all that they share. */
const DIFFERENT = /[$%`'\\;|<>*?~(){}[\]^!]|(?<!&)&(?!&)|&&&|\n|(?:^|&& )(?:\.|\/|[A-Z_]+=)/;

/** The commands that some system's shell would not run as they are meant. */
export const shellSyntaxIn = (commands: readonly string[]): string[] =>
  commands.filter((command) => DIFFERENT.test(command));
