import { project } from '../setup/views/content-types/project';
import { isProject } from './is-project';

interface Field {
  name: string;
}

/** What the hook `Admin/CM/pages/EditView/mutate-edit-view-layout` hands from one to the next: panels of rows of fields. */
interface EditForm {
  layout: { layout: Field[][][]; metadatas: object };
}

/** Sets each group of a project's fields in a panel of its own, in whatever order people have laid the rows out. */
export function groupProjectForm({ layout }: EditForm): EditForm {
  if (!isProject(layout.metadatas)) return { layout };
  return { layout: { ...layout, layout: splitByGroup(layout.layout.flat()) } };
}

/** Rows that follow each other share a panel while they belong to the same group. */
function splitByGroup(rows: Field[][]): Field[][][] {
  const panels: Field[][][] = [];
  let current: string | undefined;
  for (const row of rows) {
    const group = groupOf(row);
    if (group === current) panels.at(-1)?.push(row);
    else panels.push([row]);
    current = group;
  }
  return panels;
}

function groupOf([first]: Field[]): string | undefined {
  return Object.entries(project.form).find(([, rows]) =>
    rows.flat().some((name) => name === first?.name),
  )?.[0];
}
