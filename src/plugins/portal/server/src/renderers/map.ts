import { escapeText } from '#print/html/escape';
import { remember } from '#domain/remember';
import { element } from '#print/html/element';
import { svgElement, svgTitle } from '#print/html/svg';
import { HEIGHT, WIDTH, type BaseMap } from '../domain/map';

/** A place, or several at one point. */
export interface Marker {
  point: [number, number];
  title: string;
  /** Where it leads; null: nowhere. */
  href: string | null;
  /** How many projects it stands for; null: it is a place. */
  count: number | null;
}

interface MapPicture {
  base: BaseMap;
  /** What it shows, for those who don't see it; a list beside it says the rest. */
  label: string;
  /** Numbers of the countries that it is about. */
  highlighted: readonly string[];
  markers: readonly Marker[];
}

/** A map as a picture: no tiles, no script, nothing from elsewhere. */
export function mapPicture({ base, label, highlighted, markers }: MapPicture): string {
  const svg = svgElement(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: markers.some(({ href }) => href !== null) ? 'group' : 'img',
      'aria-label': label,
      focusable: 'false',
    },
    landOf(base, highlighted) + markers.map(draw).join(''),
  );
  return element('div', { class: 'map' }, svg);
}

/** Of countries; each map is some tens of kilobytes. */
const CHOICES = 100;

const drawn = new WeakMap<BaseMap, (highlighted: string) => string>();

/** Of each map once for each choice of countries: it has more outlines than all the rest of a page has elements. */
function landOf(base: BaseMap, highlighted: readonly string[]): string {
  const land = drawn.get(base) ?? remember((ids) => drawLand(base, ids.split(' ')), CHOICES);
  drawn.set(base, land);
  return land(highlighted.join(' '));
}

function drawLand({ countries }: BaseMap, highlighted: readonly string[]): string {
  const outlines = countries.map(({ id, outline }) =>
    svgElement('path', { class: highlighted.includes(id) ? 'is-shown' : undefined, d: outline }),
  );
  return svgElement('g', { class: 'land' }, outlines.join(''));
}

function draw({ point: [x, y], title, href, count }: Marker): string {
  const radius = count === null ? 7 : Math.min(30, 14 + 2 * Math.log2(1 + count));
  const circle = svgElement('circle', { cx: x, cy: y, r: Math.round(radius * 10) / 10 }, svgTitle(title));
  const number =
    count === null
      ? ''
      : svgElement('text', { x, y: y + 5, 'text-anchor': 'middle' }, escapeText(String(count)));
  return href === null
    ? svgElement('g', { class: 'place' }, circle + number)
    : svgElement('a', { href, class: 'place', 'aria-label': title }, circle + number);
}
