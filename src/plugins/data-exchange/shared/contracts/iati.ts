/** What IATI lacks of a project; `blocks`: it can’t be reported as it is, `weakens`: it can, for less. */
export interface IatiProblem {
  code: IatiProblemCode;
  severity: 'blocks' | 'weakens';
}

export type IatiProblemCode =
  | 'no-open-data'
  | 'no-title'
  | 'no-start-date'
  | 'ends-before-start'
  | 'no-country'
  | 'no-sector'
  | 'no-dac-code'
  | 'no-identifier'
  | 'no-description'
  | 'no-budget';

/** `GET /data-exchange/projects/:documentId/iati`: of the project as it is edited. */
export interface GetIatiResponse {
  data: {
    /** By which it is reported; null: nobody has said yet who reports. */
    identifier: string | null;
    problems: IatiProblem[];
  };
}
