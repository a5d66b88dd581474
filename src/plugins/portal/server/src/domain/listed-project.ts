import { z } from 'zod';
import { localizedProject } from '#catalogue/project';
import { LINKED, selectionOf } from './selection';

/** What of a project a list shows. */
const listedFields = z.object(
  localizedProject.pick({
    ...LINKED,
    summary: true,
    status: true,
    startDate: true,
    endDate: true,
  }).shape,
);
const listedProject = listedFields.extend({
  countries: z.array(z.object({ code: z.string(), name: z.string().nullable() })),
  priorityArea: z.object({ slug: z.string(), name: z.string().nullable() }).nullable(),
  gallery: z.array(
    z.object({ image: localizedProject.shape.gallery.element.shape.image, alt: z.string().nullable() }),
  ),
});

export type ListedProject = z.infer<typeof listedProject>;

/** How the content API is asked for what a list shows. */
export const LISTED = {
  ...selectionOf(listedFields),
  populate: {
    countries: { fields: ['code', 'name'] },
    priorityArea: { fields: ['slug', 'name'] },
    gallery: { fields: ['alt'], populate: { image: '*' } },
  },
};

export function toListedProject(answer: Record<string, unknown>): ListedProject {
  return listedProject.parse(answer);
}
