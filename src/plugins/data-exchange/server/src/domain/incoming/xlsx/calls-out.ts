/** Functions that ask the network, other files or programs, and references to other workbooks. */
const OUTSIDE =
  /\b(WEBSERVICE|FILTERXML|IMPORT(XML|DATA|HTML|FEED|RANGE)|RTD|DDE|CALL|REGISTER(\.ID)?|EXEC|SQL\.REQUEST|CUBE\w+|IMAGE)\s*\(|\[\d+\]|\[[^\]]+\.\w+\]|\|\s*'|file:\/\//i;

/** Whether a formula takes its value from outside of its workbook. */
export function callsOut(formula: string): boolean {
  return OUTSIDE.test(formula);
}
