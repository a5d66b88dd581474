import { useRef, useState } from 'react';
import type { BulkDownloadRequest } from '#info-sheet/panel';
import { useFileRequest } from '#kit/file-request';
import { useProblemText } from '#kit/problem-text';
import { saveFile } from '#kit/save-file';
import { createEntryCounter } from './count-entries';

export type DownloadState =
  | { kind: 'idle' }
  /** `count` is null until it is known how many projects there are. */
  | { kind: 'running'; made: number; count: number | null }
  | { kind: 'done'; made: number; count: number }
  | { kind: 'failed'; reason: string };

/** Fetches the archive, says how far it is, and saves it when it is whole. */
export function useBulkDownload() {
  const request = useFileRequest();
  const problemText = useProblemText();
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);

  const start = async (
    loadIds: () => Promise<string[]>,
    wanted: Omit<BulkDownloadRequest, 'documentIds'>,
  ) => {
    abort.current = new AbortController();
    setState({ kind: 'running', made: 0, count: null });
    try {
      const download: BulkDownloadRequest = { ...wanted, documentIds: await loadIds() };
      const count = download.documentIds.length * download.locales.length;
      setState({ kind: 'running', made: 0, count });
      const { body } = await request('/info-sheet/bulk-downloads', download, abort.current.signal);
      if (!body) throw new Error('The answer is empty');
      const countSheets = createEntryCounter();
      const chunks: BlobPart[] = [];
      let made = 0;
      for (const reader = body.getReader(); ;) {
        const { done, value } = await reader.read();
        if (done) break;
        chunks.push(value);
        made = countSheets(value);
        setState({ kind: 'running', made, count });
      }
      saveFile('info-sheets.zip', new Blob(chunks, { type: 'application/zip' }));
      setState({ kind: 'done', made, count });
    } catch (error) {
      if (abort.current.signal.aborted) return setState({ kind: 'idle' });
      setState({ kind: 'failed', reason: problemText(error) });
    }
  };

  return { state, start, cancel: () => abort.current?.abort() };
}
