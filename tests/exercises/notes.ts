/**
 * For `notes.margin` of a check whose margin to wrong solutions is below 100: the required accuracy is 1e-9, and the
 * nearest wrong solution computes in float32, which rounds by up to 6e-8.
 */
export const FLOAT32_IS_NEAR =
  'float32 rounds by up to 6e-8, which is only sixty times the required accuracy of 1e-9';
