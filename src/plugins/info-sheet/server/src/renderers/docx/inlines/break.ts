import { TextRun } from 'docx';

export function breakToRun(): TextRun {
  return new TextRun({ break: 1 });
}
