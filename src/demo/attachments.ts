/** A file to upload: `bytes` is its whole content. */
export interface DemoFile {
  name: string;
  mime: string;
  bytes: Buffer;
}

const TEXTS = {
  'work-plan-sample.txt': [
    'WORK PLAN (SAMPLE)',
    '',
    'Year 1  Survey of what is there; choice of sites; first training.',
    'Year 2  Works and purchases; second training; mid-term review.',
    'Year 3  Works end; monitoring; hand-over to the municipalities.',
  ],
  'frequently-asked-questions-sample.txt': [
    'FREQUENTLY ASKED QUESTIONS (SAMPLE)',
    '',
    'Who may apply?  Any organisation registered in a partner country.',
    'In which language?  In any language of the portal.',
    'By when?  Calls are announced on the project website.',
  ],
} as const;

export type AttachmentName = keyof typeof TEXTS;

/** The plain-text attachments that demo projects offer for download. */
export const ATTACHMENTS: readonly DemoFile[] = Object.entries(TEXTS).map(([name, lines]) => ({
  name,
  mime: 'text/plain',
  bytes: Buffer.from(`${lines.join('\n')}\n`, 'utf8'),
}));
