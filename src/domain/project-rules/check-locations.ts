import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** Degrees of WGS 84. */
const RANGES = { latitude: 90, longitude: 180 } as const;

/** Every location has a latitude from -90 to 90 and a longitude from -180 to 180. */
export function checkLocations({ locations }: ProjectDraft): FieldIssue[] {
  return (locations ?? []).flatMap((location, index) =>
    (['latitude', 'longitude'] as const).flatMap((axis) =>
      checkDegrees(location[axis], axis, ['locations', index, axis]),
    ),
  );
}

function checkDegrees(
  degrees: number | string | null | undefined,
  axis: keyof typeof RANGES,
  path: FieldIssue['path'],
): FieldIssue[] {
  if (degrees == null || degrees === '') {
    return [{ path, code: 'required', message: `A location needs its ${axis}, in degrees.` }];
  }
  // A comparison with NaN is false, so a text that is no number is out of range too.
  if (Math.abs(Number(degrees)) <= RANGES[axis]) return [];
  const message = `A ${axis} is a number from -${RANGES[axis]} to ${RANGES[axis]}, and ${degrees} isn't.`;
  return [{ path, code: 'out-of-range', message }];
}
