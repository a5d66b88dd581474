import { PROJECT } from '../kit/project-uid';

interface Link {
  uid: string;
  title: string;
}

/** What the hook `Admin/CM/pages/App/mutate-collection-types-links` hands from one to the next. */
interface CollectionLinks<L extends Link> {
  ctLinks: L[];
  models: unknown;
}

/**
 * Sets projects ahead of the other types: the content manager opens with the first. It sorts by title whatever order it
 * is given, so the title begins with a space, which sorts before every letter and isn't seen.
 */
export function putProjectsFirst<L extends Link>({
  ctLinks,
  models,
}: CollectionLinks<L>): CollectionLinks<L> {
  return {
    models,
    ctLinks: ctLinks.map((link) =>
      link.uid === PROJECT ? { ...link, title: sortedFirst(link.title) } : link,
    ),
  };
}

/** A title that stands ahead of all that begin with a letter; the panel looks for its translation by it. */
export function sortedFirst(title: string): string {
  return ` ${title}`;
}
