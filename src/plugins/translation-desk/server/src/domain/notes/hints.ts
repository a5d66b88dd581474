/** For the units of a field that is translated in part: a unit's own state says nothing of the others. */
export function hintOfIncomplete(missing: number, units: number): string {
  return `Incomplete: ${missing} of ${units} texts of this field have no translation.`;
}

/** Whether a note is one of those, of whatever field and day: a tool may have dropped that it is ours. */
export function isHintOfIncomplete(text: string): boolean {
  return /^Incomplete: \d+ of \d+ texts of this field have no translation\.$/.test(text);
}
