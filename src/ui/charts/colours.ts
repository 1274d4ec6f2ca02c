/** The style sheet's colours for drawings, whose attributes cannot use custom properties. */
export const colours = {
  accent: "#00316a",
  ink: "#1a1a1a",
  soft: "#4d4d4d",
  line: "#c3d2e4",
  grey: "#767676",
} as const;

/** At 360 px of screen a drawing of this width is shown one to one. */
export const drawingWidth = 328;

export const letterSize = 15;
