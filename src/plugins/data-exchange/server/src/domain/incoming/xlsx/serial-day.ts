import type { CalendarDay } from '#domain/calendar-day';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The day that a serial number stands for (ECMA-376, 18.17.4.1), whatever the time of day; null where it is none: in the
 * system of 1900 number 60 is 29 February 1900, which never was.
 */
export function serialDay(serial: number, isFrom1904: boolean): CalendarDay | null {
  const whole = Math.floor(serial);
  const isKnown = whole >= (isFrom1904 ? 0 : 1) && whole !== (isFrom1904 ? -1 : 60) && whole <= LAST;
  if (!isKnown) return null;
  const first = isFrom1904
    ? Date.UTC(1904, 0, 1)
    : whole < 60
      ? Date.UTC(1899, 11, 31)
      : Date.UTC(1899, 11, 30);
  return new Date(first + whole * DAY).toISOString().slice(0, 10);
}

/** 31 December 9999. */
const LAST = 2_958_465;
