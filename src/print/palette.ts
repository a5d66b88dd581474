/** The sheet's colours, the same in every format. Text colours reach WCAG AA (4.5:1) and better on white. */
export const PALETTE = {
  /** Titles: 15.6:1. */
  ink: '#0B1F4B',
  /** Running text: 13.5:1. */
  copy: '#1F2A3D',
  /** Labels, captions, the foot: 6.9:1. */
  muted: '#4A5872',
  /** The emblem's blue, for eyebrow, section labels and links: 10.5:1. */
  accent: '#003399',
  /** The emblem's yellow, for ornament only. */
  ornament: '#FFCC00',
  hairline: '#D3DAE6',
  /** Behind quotes and code. */
  tint: '#F3F6FB',
} as const;
