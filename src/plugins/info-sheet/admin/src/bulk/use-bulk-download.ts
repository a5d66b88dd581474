import { useRef, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { BulkDownloadRequest } from '#info-sheet/panel';
import { createEntryCounter } from './count-entries';
import { saveFile } from './save-file';
import { serverAddress } from './server-address';

export type DownloadState =
  | { kind: 'idle' }
  /** `count` is null until it is known how many projects there are. */
  | { kind: 'running'; made: number; count: number | null }
  | { kind: 'done'; made: number; count: number }
  | { kind: 'failed'; reason: string };

/** Fetches the archive, says how far it is, and saves it when it is whole. */
export function useBulkDownload() {
  const token = useAuth('info-sheet', (auth) => auth.token);
  const [state, setState] = useState<DownloadState>({ kind: 'idle' });
  const abort = useRef<AbortController | null>(null);

  const start = async (
    loadIds: () => Promise<string[]>,
    wanted: Omit<BulkDownloadRequest, 'documentIds'>,
  ) => {
    abort.current = new AbortController();
    setState({ kind: 'running', made: 0, count: null });
    try {
      const request: BulkDownloadRequest = { ...wanted, documentIds: await loadIds() };
      const count = request.documentIds.length * request.locales.length;
      setState({ kind: 'running', made: 0, count });
      const response = await fetch(`${serverAddress()}/info-sheet/bulk-downloads`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(request),
        signal: abort.current.signal,
      });
      if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
      const countSheets = createEntryCounter();
      const chunks: BlobPart[] = [];
      let made = 0;
      for (const reader = response.body.getReader(); ;) {
        const { done, value } = await reader.read();
        if (done) break;
        chunks.push(value);
        made = countSheets(value);
        setState({ kind: 'running', made, count });
      }
      saveFile(new Blob(chunks, { type: 'application/zip' }), 'info-sheets.zip');
      setState({ kind: 'done', made, count });
    } catch (error) {
      if (abort.current.signal.aborted) return setState({ kind: 'idle' });
      setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };

  return { state, start, cancel: () => abort.current?.abort() };
}
