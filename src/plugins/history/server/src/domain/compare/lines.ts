import type { LineStyle, ShownFile } from '#history/comparison';

/** A line of a field in one version. `key`: whatever else of it there is than its words. */
export interface Line {
  style: LineStyle;
  text: string;
  key: string;
  file: ShownFile | null;
}
