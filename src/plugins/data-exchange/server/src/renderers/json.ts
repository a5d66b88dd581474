import type { ProjectExport } from '#catalogue/export';

/** The answer of `GET /api/projects` with all that it finds, piece by piece. */
export async function* writeProjects({
  batches,
  total,
}: Pick<ProjectExport, 'batches' | 'total'>): AsyncGenerator<string> {
  yield '{"data":[';
  let count = 0;
  for await (const projects of batches()) {
    if (projects.length === 0) continue;
    yield (count === 0 ? '' : ',') + projects.map(({ project }) => JSON.stringify(project)).join(',');
    count += projects.length;
  }
  yield `],"meta":${JSON.stringify({ pagination: { start: 0, limit: count, total } })}}`;
}
