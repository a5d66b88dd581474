import { KEPT_ATTRIBUTES, localizedOf } from '#domain/attribute';
import type { PanelStore, Schema, SchemaAttribute } from '../panel-store';
import { isTranslation } from './is-translation';
import { openVersion } from './open-version';

/** The types under which the panel knows our fields. */
export const SHARED_FIELD = 'fiche-shared';
export const TRANSLATED_ENTRIES = 'fiche-translated-entries';

interface FormField {
  name: string;
  type: string;
  attribute: SchemaAttribute;
  /** The attribute that it is of, where `name` is another's. */
  of?: string;
}

interface EditForm {
  layout: {
    layout: FormField[][][];
    components: Record<string, { layout: FormField[][] }>;
    metadatas: object;
  };
}

/**
 * Shows the shared fields of a translation as the base has them, to be read: the content manager shows them empty and
 * lets people fill them in. Whether the page is a translation's is known only once the document is loaded, which is
 * after the layout is made: so a field says its type anew each time that it is drawn.
 */
export function showSharedFields(store: PanelStore): (form: EditForm) => EditForm {
  return (form) => {
    const { layout } = form;
    const isOpenTranslation = () => {
      const version = openVersion(window.location);
      if (!version || !isLayoutOf(layout.metadatas, store.schemaOf(version.uid))) return false;
      return isTranslation(version, store);
    };
    const texts = [
      ...new Set(
        layout.layout
          .flat(2)
          .filter(isText)
          .map(({ name }) => name),
      ),
    ];
    const draw = (field: FormField, place: number, row: FormField[]): FormField => {
      const type = typeInTranslation(field, layout.components);
      if (!type) return field;
      const shownAs = standIn(texts, row, place);
      return {
        ...field,
        of: field.name,
        get type() {
          return isOpenTranslation() ? type : field.type;
        },
        get name() {
          return isOpenTranslation() ? shownAs : field.name;
        },
      };
    };
    const panels = layout.layout.map((rows) => rows.map((row) => row.map(draw)));
    return { ...form, layout: { ...layout, layout: panels } };
  };
}

function isText({ attribute }: FormField): boolean {
  return localizedOf(attribute) === true && attribute.type !== 'component';
}

/**
 * The text of a form in whose name a shared field is shown: the panel asks whether people may write what they see in a
 * new language, and translators may write texts. Each place in a row has another one, as far as there are any.
 */
function standIn(texts: string[], row: FormField[], place: number): string {
  const others = texts.filter((name) => !row.some((field) => field.name === name));
  const from = others.length > 0 ? others : texts;
  return from[place % Math.max(from.length, 1)] ?? row[place]?.name ?? '';
}

/** Beside a page's form there may be another type's, in a dialog: the hook isn't told which of them it is for. */
function isLayoutOf(metadatas: object, schema: Schema | undefined): boolean {
  if (!schema) return false;
  const own = (names: string[]) =>
    names
      .filter((name) => !KEPT_ATTRIBUTES.includes(name))
      .sort()
      .join();
  return own(Object.keys(metadatas)) === own(Object.keys(schema.attributes));
}

function typeInTranslation(
  { attribute }: FormField,
  components: EditForm['layout']['components'],
): string | undefined {
  if (localizedOf(attribute) === false) return SHARED_FIELD;
  const leaves = attribute.repeatable ? components[attribute.component ?? '']?.layout.flat() : undefined;
  return leaves && mayTranslateEntries(leaves) ? TRANSLATED_ENTRIES : undefined;
}

/** Entries whose texts differ by locale and nothing else, and whose texts are plain. */
function mayTranslateEntries(leaves: FormField[]): boolean {
  const texts = leaves.filter(({ attribute }) => localizedOf(attribute) !== false);
  return (
    texts.length < leaves.length &&
    texts.every(({ attribute }) => ['string', 'text'].includes(attribute.type))
  );
}
