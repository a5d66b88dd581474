import type { LocalizedProject } from '#catalogue/project';
import type { IatiProblem, IatiProblemCode } from '#data-exchange/iati';
import type { OpenData } from './open-data';

/** Everything at once, what keeps it from being valid first. */
export function iatiProblems(project: LocalizedProject, openData: OpenData | null): IatiProblem[] {
  const { startDate, endDate, countries, subsector, priorityArea, description, summary, totalBudget } =
    project;
  const blocks: [IatiProblemCode, boolean][] = [
    ['no-open-data', openData === null],
    ['no-title', !project.title],
    ['no-start-date', startDate === null],
    ['ends-before-start', startDate !== null && endDate !== null && endDate < startDate],
    ['no-country', countries.length === 0],
    ['no-sector', subsector === null && priorityArea === null],
  ];
  const weakens: [IatiProblemCode, boolean][] = [
    ['no-dac-code', !subsector?.dacCode],
    ['no-identifier', openData !== null && !project[openData.identifierFrom]],
    ['no-description', description === null && summary === null],
    ['no-budget', totalBudget === null || endDate === null],
  ];
  const found = (list: typeof blocks, severity: IatiProblem['severity']) =>
    list.flatMap(([code, isSo]) => (isSo ? [{ code, severity }] : []));
  return [...found(blocks, 'blocks'), ...found(weakens, 'weakens')];
}

/** Whether it can be reported: what is left out of a file is told in the panel. */
export function isReportable(project: LocalizedProject): boolean {
  const { title, startDate, endDate, countries, subsector, priorityArea } = project;
  return (
    Boolean(title) &&
    startDate !== null &&
    (endDate === null || endDate >= startDate) &&
    countries.length > 0 &&
    (subsector !== null || priorityArea !== null)
  );
}
