/** The id of a unit's text area in the page. */
export function areaId(unitId: string): string {
  return `unit-${unitId}`;
}

/** Puts the caret into a unit's text area, in the middle of the window; `null` leaves it where it is. */
export function focusUnit(unitId: string | null): void {
  if (unitId === null) return;
  const area = document.getElementById(areaId(unitId));
  area?.focus({ preventScroll: true });
  area?.scrollIntoView({ block: 'center' });
}
