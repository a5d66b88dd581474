import { glow, hills, path, picture, rectangle, stroke, tree } from './svg';

/** A stone bridge with three arches over a wide river. */
export const riverBridge: string = picture(
  { top: '#f9d8a7', bottom: '#fdf1dc' },
  glow(1180, 270, 95, '#f2865e'),
  hills('#b9c9b0', { base: 520, rise: 110, wave: 1100, phase: 0.4 }),
  hills('#8fae92', { base: 590, rise: 80, wave: 900, phase: 2.6 }),
  hills('#5f8c7a', { base: 650, rise: 45, wave: 1300, phase: 4.4 }),
  rectangle(0, 700, 1600, 300, '#3f8ea3'),
  ...[760, 820, 890, 950].map((y, row) =>
    stroke(
      `M${160 + row * 130} ${y}h${300 - row * 30}M${900 - row * 90} ${y + 24}h${420 - row * 40}`,
      '#9fd3d8',
      8,
      0.7,
    ),
  ),
  path(
    'M0 560Q800 430 1600 560V780H1400V740A190 170 0 0 0 1020 740V780H990V720A190 190 0 0 0 610 720V780H580V740A190 170 0 0 0 200 740V780H0Z',
    '#8a6552',
  ),
  stroke('M0 560Q800 430 1600 560', '#b98d70', 26),
  path('M560 780h70v24h-70zM970 780h70v24h-70zM1380 780h70v24h-70zM150 780h70v24h-70z', '#6d4e40'),
  tree([90, 540], 150, '#3c6e5c', '#5b4335'),
  tree([1520, 545], 130, '#4b7f66', '#5b4335'),
);
