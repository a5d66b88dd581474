import { project } from '../setup/views/content-types/project';
import type { EditForm, FormField } from './edit/edit-form';
import { HEADING } from './edit/heading-type';
import { isProject } from './is-project';

type Group = keyof typeof project.form;

/** Sets each group of a project's fields in a panel of its own under its name, in whatever order people have laid the rows out. */
export function groupProjectForm(form: EditForm): EditForm {
  const { layout } = form;
  if (!isProject(layout.metadatas)) return form;
  const rows = layout.layout.flat();
  const title = rows.flat().find(({ name }) => name === project.mainField);
  const panels = splitByGroup(rows);
  return {
    ...form,
    layout: { ...layout, layout: title ? panels.map((panel) => withHeading(panel, title)) : panels },
  };
}

/** Rows that follow each other share a panel while they belong to the same group. */
function splitByGroup(rows: FormField[][]): FormField[][][] {
  const panels: FormField[][][] = [];
  let current: Group | undefined;
  for (const row of rows) {
    const group = groupOf(row);
    if (group === current) panels.at(-1)?.push(row);
    else panels.push([row]);
    current = group;
  }
  return panels;
}

/** A row of its own ahead of the others. The panel shows a row to who may read its field, so the heading takes the title's name. */
function withHeading(rows: FormField[][], title: FormField): FormField[][] {
  const group = groupOf(rows[0] ?? []);
  if (!group) return rows;
  return [[{ ...title, type: HEADING, label: `fiche.form.group.${group}`, size: 12 }], ...rows];
}

function groupOf([first]: FormField[]): Group | undefined {
  const groups = Object.entries(project.form) as [Group, readonly (readonly string[])[]][];
  return groups.find(([, rows]) => rows.flat().some((name) => name === first?.name))?.[0];
}
