import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs a program on a file of its own with these bytes; throws where the program isn't there or finds fault. */
export function runOn(
  bytes: Uint8Array,
  extension: string,
  tool: string,
  args: (file: string) => string[],
): string {
  return inFolder((folder) => {
    const file = path.join(folder, `sheet.${extension}`);
    writeFileSync(file, bytes);
    return execFileSync(tool, args(file), {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  });
}

/** The words of a PDF in the order of its content, separated by single spaces. */
export function textOfPdf(pdf: Uint8Array): string {
  return runOn(pdf, 'pdf', 'pdftotext', (file) => ['-raw', '-enc', 'UTF-8', file, '-'])
    .replace(/\f/g, '\n')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface PdfPage {
  text: string;
  /** Of the lowest word, in millimetres from the top of the page. */
  bottom: number;
}

/** Each page of a PDF as it is seen. */
export function pagesOfPdf(pdf: Uint8Array): PdfPage[] {
  const places = runOn(pdf, 'pdf', 'pdftotext', (file) => ['-bbox', '-enc', 'UTF-8', file, '-']);
  return places
    .split('<page ')
    .slice(1)
    .map((page) => {
      const words = [...page.matchAll(/yMax="([\d.]+)">(.*?)<\/word>/g)];
      return {
        text: words.map(([, , word]) => word).join(' '),
        bottom: Math.max(...words.map(([, points]) => (Number(points) / 72) * 25.4)),
      };
    });
}

const TAGGED_PDF = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const PLAIN_TEXT = 'txt:Text (encoded):UTF8';

/** What LibreOffice makes of DOCX files: as tagged PDF and as text, in their order. */
export function openInLibreOffice(files: readonly Uint8Array[]): { pdf: Uint8Array; text: string }[] {
  return inFolder((folder) => {
    const at = (index: number, extension: string): string => path.join(folder, `${index}.${extension}`);
    files.forEach((bytes, index) => writeFileSync(at(index, 'docx'), bytes));
    for (const target of [TAGGED_PDF, PLAIN_TEXT]) {
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      const documents = files.map((_, index) => at(index, 'docx'));
      const args = [profile, '--headless', '--convert-to', target, '--outdir', folder, ...documents];
      execFileSync('soffice', args, { stdio: 'pipe' });
    }
    return files.map((_, index) => ({
      pdf: readFileSync(at(index, 'pdf')),
      text: readFileSync(at(index, 'txt'), 'utf8'),
    }));
  });
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheet-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
