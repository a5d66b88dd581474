import type { ExportedProject } from '#catalogue/export';
import { isReportable } from '../domain/iati/problems';
import { iatiActivity, type ActivityOptions } from './iati-activity';

/** Projects as a file of IATI 2.03, piece by piece. */
export async function* writeIati(
  batches: AsyncIterable<readonly ExportedProject[]>,
  { asOf, ...options }: ActivityOptions & { asOf: Date },
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03" generated-datetime="${asOf.toISOString()}">\n`;
  for await (const projects of batches)
    yield projects
      .filter(({ project }) => isReportable(project))
      .map((project) => `${iatiActivity(project, options)}\n`)
      .join('');
  yield '</iati-activities>\n';
}
