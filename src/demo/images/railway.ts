import { disc, hills, path, picture, rectangle, stroke } from './svg';

const CARRIAGES = [0, 1, 2, 3];
const DECK = 560;

/** A red train on a viaduct below a large moon. */
export const railway: string = picture(
  { top: '#264653', bottom: '#e9c9a1' },
  disc(1120, 300, 190, '#fdf0d5'),
  hills('#6d8f8c', { base: 640, rise: 100, wave: 1400, phase: 3.9 }),
  hills('#4f7772', { base: 720, rise: 70, wave: 1000, phase: 1.1 }),
  ...CARRIAGES.map((nth) => carriage(330 + nth * 232)),
  path(`M1258 ${DECK - 95}h80q62 20 82 95h-162z`, '#b3392f'),
  path(`M1322 ${DECK - 78}h26q34 12 44 40h-70z`, '#ffe1a0'),
  rectangle(0, DECK, 1600, 34, '#8c6a58'),
  viaduct(),
  hills('#2f5551', { base: 930, rise: 30, wave: 1500, phase: 0.6 }),
);

function carriage(x: number): string {
  const windows = [0, 1, 2, 3].map((pane) => rectangle(x + 22 + pane * 48, DECK - 72, 32, 30, '#ffe1a0'));
  return [
    rectangle(x, DECK - 95, 224, 84, '#c8473b'),
    rectangle(x, DECK - 34, 224, 10, '#f4d6a0'),
    ...windows,
    disc(x + 50, DECK - 10, 12, '#2b2b33'),
    disc(x + 174, DECK - 10, 12, '#2b2b33'),
  ].join('');
}

/** Piers with round arches between them, across the whole sheet. */
function viaduct(): string {
  const arches = [0, 1, 2, 3, 4, 5, 6, 7].map((nth) => {
    const x = nth * 210 - 40;
    return `M${x} ${DECK + 30}H${x + 210}V1000H${x + 190}V${DECK + 150}A85 85 0 0 0 ${x + 20} ${DECK + 150}V1000H${x}Z`;
  });
  return [path(arches.join(''), '#7a5a4a'), stroke(`M0 ${DECK + 4}H1600`, '#a98a76', 8)].join('');
}
