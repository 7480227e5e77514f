/**
 * Replaces positions in bundles by positions in the source files.
 * @param stack the `stack` of an error
 */
export function originalStack(stack: string): string;
