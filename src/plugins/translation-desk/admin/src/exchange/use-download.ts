import { useFileRequest } from '#kit/file-request';
import { saveFile } from '#kit/save-file';

/** Posts a request that a file answers, and saves the file as the server names it. @throws Error with the server's words */
export function useDownload(): (url: string, request: object) => Promise<void> {
  const ask = useFileRequest();
  return async (url, request) => {
    const answer = await ask(url, request);
    saveFile(nameOf(answer), await answer.blob());
  };
}

function nameOf({ headers }: Response): string {
  return /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'translations.xlf';
}
