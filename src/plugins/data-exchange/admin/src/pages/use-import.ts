import { useState } from 'react';
import { useProblemText } from '#kit/problem-text';
import type { ImportChoices } from '#data-exchange/import-plan';
import type { ImportRun } from '#data-exchange/imports';
import {
  useCarryProjectImportMutation,
  useGetProjectImportQuery,
  usePlanProjectImportMutation,
} from '../api/import-api';

export interface Import {
  /** Null: no file is chosen yet. */
  run: ImportRun | null;
  choices: ImportChoices;
  isWorking: boolean;
  problem: string | null;
  choose(file: File): void;
  /** Says more of the file, and has it planned anew. */
  say(more: ImportChoices): void;
  carry(what: 'apply' | 'undo'): void;
  restart(): void;
}

/** An import from the file to its end; while the server goes on with it, it is asked every second how far it is. */
export function useImport(): Import {
  const problemText = useProblemText();
  const [askPlan, planning] = usePlanProjectImportMutation();
  const [askCarry, carrying] = useCarryProjectImportMutation();
  const [file, setFile] = useState<File | null>(null);
  const [choices, setChoices] = useState<ImportChoices>({});
  const [planned, setPlanned] = useState<ImportRun | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = planned?.id ?? 0;
  const [isGoing, setGoing] = useState(false);
  const { data } = useGetProjectImportQuery(id, { skip: !isGoing, pollingInterval: 1000 });
  const run = isGoing && data?.id === id ? data : planned;
  if (isGoing && run && data?.id === id && (run.state === 'applied' || run.state === 'undone')) {
    setPlanned(run);
    setGoing(false);
  }

  async function attempt(work: () => Promise<ImportRun>): Promise<void> {
    setProblem(null);
    try {
      const next = await work();
      setPlanned(next);
      setGoing(next.state === 'applying' || next.state === 'undoing');
    } catch (error) {
      setProblem(problemText(error));
    }
  }

  function plan(of: File, said: ImportChoices): void {
    setFile(of);
    setChoices(said);
    void attempt(() => askPlan(toForm(of, said)).unwrap());
  }

  return {
    run,
    choices,
    isWorking: planning.isLoading || carrying.isLoading || isGoing,
    problem,
    choose: (of) => plan(of, { writtenAt: new Date(of.lastModified).toISOString() }),
    say(more) {
      if (file) plan(file, merge(choices, more));
    },
    carry: (what) => void attempt(() => askCarry({ id, what }).unwrap()),
    restart() {
      setPlanned(null);
      setFile(null);
      setProblem(null);
      setGoing(false);
    },
  };
}

function merge(choices: ImportChoices, more: ImportChoices): ImportChoices {
  return {
    ...choices,
    ...more,
    columns: { ...choices.columns, ...more.columns },
    dayOrders: { ...choices.dayOrders, ...more.dayOrders },
    decimalMarks: { ...choices.decimalMarks, ...more.decimalMarks },
    terms: { ...choices.terms, ...more.terms },
  };
}

function toForm(file: File, choices: ImportChoices): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('choices', JSON.stringify(choices));
  return form;
}
