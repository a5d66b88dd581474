/** The id of a unit's text area in the page. */
export function areaId(unitId: string): string {
  return `unit-${unitId}`;
}

/** The id of a unit's source in the page. */
export function sourceId(unitId: string): string {
  return `source-${unitId}`;
}

/** Puts the caret into a unit's text area, in the middle of the window; `null` leaves it where it is. */
export function focusUnit(unitId: string | null): void {
  if (unitId === null) return;
  focusInView(areaId(unitId));
}

/** Puts the focus on what has this id in the page, in the middle of the window. */
export function focusInView(id: string): void {
  const element = document.getElementById(id);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}
