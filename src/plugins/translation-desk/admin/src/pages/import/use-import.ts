import { useState } from 'react';
import { useProblemText } from '#kit/problem-text';
import type { ImportReport } from '#translation-desk/exchange-requests';
import type { ImportDecision, ImportPlan, PlannedUnit } from '#translation-desk/import-plan';
import { useApplyImportMutation, usePlanImportMutation } from '../../api/desk-api';

/** An import from the file to the report. */
export type ImportStep =
  | { kind: 'choosing'; problem: string | null }
  | { kind: 'working' }
  | { kind: 'planned'; file: File; plan: ImportPlan; problem: string | null }
  | { kind: 'done'; file: File; report: ImportReport };

export interface Import {
  step: ImportStep;
  /** Of held units, by `decisionKey`. */
  taken: ReadonlySet<string>;
  choose(file: File): void;
  decide(unit: PlannedUnit, take: boolean): void;
  apply(): void;
  restart(): void;
}

/** Names a unit among all of a plan. */
export function decisionKey({
  uid,
  documentId,
  unit,
}: Pick<ImportDecision, 'uid' | 'documentId' | 'unit'>): string {
  return `${uid} ${documentId} ${unit}`;
}

export function useImport(): Import {
  const [askPlan] = usePlanImportMutation();
  const [applyPlan] = useApplyImportMutation();
  const problemText = useProblemText();
  const [step, setStep] = useState<ImportStep>({ kind: 'choosing', problem: null });
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());

  async function choose(file: File): Promise<void> {
    setStep({ kind: 'working' });
    setTaken(new Set());
    try {
      const plan = await askPlan(toForm(file, [])).unwrap();
      setStep({ kind: 'planned', file, plan, problem: null });
    } catch (error) {
      setStep({ kind: 'choosing', problem: problemText(error) });
    }
  }

  async function apply(): Promise<void> {
    if (step.kind !== 'planned') return;
    const { file, plan } = step;
    setStep({ kind: 'working' });
    try {
      const report = await applyPlan(toForm(file, decisionsOn(plan, taken))).unwrap();
      setStep({ kind: 'done', file, report });
    } catch (error) {
      setStep({ kind: 'planned', file, plan, problem: problemText(error) });
    }
  }

  return {
    step,
    taken,
    choose: (file) => void choose(file),
    decide: (unit, take) =>
      setTaken((last) => {
        const others = [...last].filter((key) => key !== decisionKey(unit));
        return new Set(take ? [...others, decisionKey(unit)] : others);
      }),
    apply: () => void apply(),
    restart: () => setStep({ kind: 'choosing', problem: null }),
  };
}

function decisionsOn({ units }: ImportPlan, taken: ReadonlySet<string>): ImportDecision[] {
  return units
    .filter(({ kind }) => kind === 'held')
    .map((unit) => ({
      uid: unit.uid,
      documentId: unit.documentId,
      unit: unit.unit,
      take: taken.has(decisionKey(unit)),
    }));
}

function toForm(file: File, decisions: ImportDecision[]): FormData {
  const form = new FormData();
  form.append('file', file);
  form.append('decisions', JSON.stringify(decisions));
  return form;
}
