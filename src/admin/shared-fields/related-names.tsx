import { Loader } from '@strapi/design-system';
import { Nothing, ValueList } from './value-list';
import { useBaseRelations } from './relations-api';
import type { Base } from './use-base';

interface Props {
  base: Base;
  name: string;
  /** The attribute that the related entries are called by. */
  mainField: string;
}

/** The names of what the base's relation leads to. */
export function RelatedNames({ base: { model, documentId }, name, mainField }: Props) {
  const { data, isLoading, isError } = useBaseRelations({ model, documentId, name });
  if (isLoading) return <Loader small />;
  if (isError) return <Nothing />;
  return (
    <ValueList values={(data ?? []).map((related) => String(related[mainField] ?? related.documentId))} />
  );
}
