import type { XliffDiagnostic, XliffProblem } from '../../../shared/contracts/exchange';

/** A finding that stops the reading of the file. */
export function aProblem(
  code: XliffProblem,
  message: string,
  line: number | null = null,
  details: XliffDiagnostic['details'] = {},
): XliffDiagnostic {
  return { code, severity: 'error', message, details, line };
}

/** A finding that costs one unit at most. */
export function aWarning(code: XliffProblem, message: string, line: number, details = {}): XliffDiagnostic {
  return { code, severity: 'warning', message, details, line };
}
