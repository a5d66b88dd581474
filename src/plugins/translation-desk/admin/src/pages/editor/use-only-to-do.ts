import { useState } from 'react';

const KEY = 'fiche.translation-desk.only-to-do';

/** Whether what is done is hidden, as the person left it in the document before. */
export function useOnlyToDo(): [boolean, (only: boolean) => void] {
  const [only, setOnly] = useState(() => window.localStorage.getItem(KEY) === 'true');
  return [
    only,
    (next) => {
      window.localStorage.setItem(KEY, String(next));
      setOnly(next);
    },
  ];
}
