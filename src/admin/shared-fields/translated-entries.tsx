import { Box, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout, useForm } from '@strapi/strapi/admin';
import { localizedOf } from '#domain/attribute';
import { isRecord, toRecords } from '#domain/records';
import type { SchemaAttribute } from '../panel-store';
import { useText } from '../texts';
import { alignEntries, type AlignedEntry } from './align-entries';
import { WhereItIsChanged, type InputProps } from './shared-field';
import { useBase } from './use-base';
import { useWords } from './use-words';
import { Nothing } from './value-list';

interface Leaf {
  name: string;
  label: string;
  hint?: string;
  attribute: SchemaAttribute & { maxLength?: number };
}

/**
 * A list whose entries are the base's, in a translation: the texts of each are to be written, the rest is to be read.
 * Nothing is added or moved here, since readers get the base's entries in the base's order.
 */
export function TranslatedEntries({
  of: name,
  label,
  attribute,
  disabled,
}: InputProps & { disabled?: boolean }) {
  const { model, values } = useBase();
  const { edit } = useDocumentLayout(model);
  const own = useForm('TranslatedEntries', (form) => (form.values as Record<string, unknown>)[name]);
  const onChange = useForm('TranslatedEntries', (form) => form.onChange);
  const leaves = (edit.components[attribute.component ?? '']?.layout.flat() ?? []) as Leaf[];
  const texts = leaves.filter((leaf) => localizedOf(leaf.attribute) !== false);
  const shared = leaves.filter((leaf) => localizedOf(leaf.attribute) === false);
  const entries = alignEntries(
    toRecords(values[name]),
    toRecords(own),
    shared.map((leaf) => leaf.name),
  );
  const write = (at: number, leaf: string, text: string) =>
    onChange(
      name,
      entries.map((entry, index) => ({
        __temp_key__: `base-${index}`,
        ...entry.own,
        ...(index === at ? { [leaf]: text || null } : {}),
      })),
    );

  return (
    <Field.Root name={name}>
      <Field.Label>{label}</Field.Label>
      <Flex direction="column" alignItems="stretch" gap={3} tag="ol">
        {entries.map((entry, index) => (
          <Box key={index} tag="li" background="neutral100" borderColor="neutral200" hasRadius padding={4}>
            <SharedLeaves entry={entry} leaves={shared} />
            {texts.map((leaf) => (
              <Text
                key={leaf.name}
                path={[name, index, leaf.name]}
                leaf={leaf}
                value={entry.own[leaf.name]}
                source={entry.base?.[leaf.name]}
                disabled={disabled}
                onWrite={(text) => write(index, leaf.name, text)}
              />
            ))}
          </Box>
        ))}
        {entries.length === 0 && <Nothing />}
      </Flex>
      <WhereItIsChanged />
    </Field.Root>
  );
}

function SharedLeaves({ entry: { base, own }, leaves }: { entry: AlignedEntry; leaves: Leaf[] }) {
  const text = useText();
  const say = useWords();
  return (
    <Flex gap={4} alignItems="flex-start">
      {leaves.map((leaf) => (
        <Picture key={leaf.name} file={(base ?? own)[leaf.name]} />
      ))}
      <Box>
        {!base && <Typography textColor="warning700">{text('fiche.shared.gone')}</Typography>}
        {leaves
          .filter((leaf) => (base ?? own)[leaf.name])
          .map((leaf) => (
            <Typography key={leaf.name} tag="p" textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
              {say((base ?? own)[leaf.name], leaf.attribute.type)}
            </Typography>
          ))}
      </Box>
    </Flex>
  );
}

function Picture({ file }: { file: unknown }) {
  if (!isRecord(file) || typeof file.mime !== 'string' || !file.mime.startsWith('image/')) return null;
  const thumbnail =
    isRecord(file.formats) && isRecord(file.formats.thumbnail) ? file.formats.thumbnail : file;
  return <img src={String(thumbnail.url)} alt="" style={{ maxHeight: '6rem', maxWidth: '10rem' }} />;
}

interface TextProps {
  path: [string, number, string];
  leaf: Leaf;
  value: unknown;
  /** The base's text. */
  source: unknown;
  disabled: boolean | undefined;
  onWrite(text: string): void;
}

function Text({ path, leaf, value, source, disabled, onWrite }: TextProps) {
  const error = useForm('TranslatedEntries', ({ errors }) => errorAt(errors, path));
  const input = {
    value: typeof value === 'string' ? value : '',
    disabled,
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
  };
  return (
    <Box paddingTop={3}>
      <Field.Root name={path.join('.')} error={error} hint={typeof source === 'string' ? source : leaf.hint}>
        <Field.Label>{leaf.label}</Field.Label>
        {leaf.attribute.type === 'text' ? <Textarea {...input} /> : <TextInput type="text" {...input} />}
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </Box>
  );
}

function errorAt(errors: unknown, path: readonly (string | number)[]): string | undefined {
  const found = path.reduce<unknown>(
    (at, key) => (at ? (at as Record<string, unknown>)[key] : undefined),
    errors,
  );
  return typeof found === 'string' ? found : undefined;
}
