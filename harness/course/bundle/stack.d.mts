/**
 * The stack of an error with positions in the files that people wrote, where it runs through a bundle.
 * @param stack of an error
 */
export function originalStack(stack: string): string;
