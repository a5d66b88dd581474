import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { CheckTextRequest, CheckTextResponse, DeskUnit } from '#translation-desk/desk';
import type { CheckFinding } from '#translation-desk/check';
import { CHECK_URL } from '../../api/urls';

const PAUSE_MS = 400;

/** What the server's checks say of a text, asked when typing pauses; the last answer stays until the next. */
export function useFindings(unit: DeskUnit, text: string): CheckFinding[] {
  const { post } = useFetchClient();
  const [findings, setFindings] = useState(unit.findings);
  const isSaved = text === (unit.target ?? '');

  useEffect(() => {
    if (isSaved) {
      setFindings(unit.findings);
      return;
    }
    const check = new AbortController();
    const { source, codes, limit } = unit;
    const request: CheckTextRequest = { source: { text: source, codes, limit }, target: text };
    const timer = window.setTimeout(() => {
      post<CheckTextResponse>(CHECK_URL, request, { signal: check.signal }).then(
        ({ data }) => {
          if (!check.signal.aborted) setFindings(data.data);
        },
        // A check that can't be had stops nobody: the save checks again.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      check.abort();
    };
  }, [unit, text, isSaved]);

  return findings;
}
