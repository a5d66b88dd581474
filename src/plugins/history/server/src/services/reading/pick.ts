import type { Version } from '#history/reading';
import type { JsonObject } from '../../domain/json';
import type { State } from '../../domain/state';

/** What has no draft is published as it is. */
export function pick({ draft, published }: State, { status }: Pick<Version, 'status'>): JsonObject | null {
  return status === 'draft' ? (draft ?? published) : published;
}
