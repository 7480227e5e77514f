/** Public entry point: finds the causes of failed checks. */
export { diagnose } from './diagnosis.ts';
export { nativeModule } from './native-module.ts';
