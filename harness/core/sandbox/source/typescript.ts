/** The only import of TypeScript in a bundle: each one copies 2,600 names, in some 3 ms. */
export { default } from 'typescript';
