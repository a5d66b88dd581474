import {
  Box,
  Button,
  Flex,
  Loader,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import { Choice } from '#kit/choice';
import { useDay } from '#kit/day';
import { useLoad } from '#kit/load';
import type { DocumentKey, ListHistoryResponse, Moment } from '#history/reading';
import { useCompareQuery, type Compared, type Status } from '../api/history-api';
import { authorText, causeText } from '../text/entry-texts';
import { useLocaleName } from '../text/use-locale-name';
import { useText } from '../text/use-text';
import { ComparedFieldView, type View } from './compared-field';
import { RestoreDialog } from './restore-dialog';

interface Props {
  document: DocumentKey;
  list: ListHistoryResponse;
  compared: Compared | null;
  onChange(compared: Compared): void;
}

/** Any two versions in one language, field by field, and the way back to the first of them. */
export function Comparison({ document, list, compared, onChange }: Props) {
  const text = useText();
  const [view, setView] = useState<View>('side-by-side');
  if (!compared) return null;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      tag="section"
      aria-label={text('compare.title')}
      background="neutral0"
      hasRadius
      padding={5}
      shadow="filterShadow"
    >
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Locales list={list} compared={compared} onChange={onChange} />
        <VersionChoice
          label={text('compare.before')}
          list={list}
          version={{ moment: compared.before, status: compared.beforeStatus }}
          onChange={({ moment, status }) => onChange({ ...compared, before: moment, beforeStatus: status })}
        />
        <VersionChoice
          label={text('compare.after')}
          list={list}
          version={{ moment: compared.after, status: compared.afterStatus }}
          onChange={({ moment, status }) => onChange({ ...compared, after: moment, afterStatus: status })}
        />
        <Button
          variant="tertiary"
          onClick={() =>
            onChange({
              locale: compared.locale,
              before: 'now',
              beforeStatus: 'published',
              after: 'now',
              afterStatus: 'draft',
            })
          }
        >
          {text('compare.publication')}
        </Button>
      </Flex>
      <Choice<View>
        label={text('compare.view')}
        value={view}
        onChange={setView}
        options={[
          { value: 'side-by-side', label: text('compare.side-by-side') },
          { value: 'inline', label: text('compare.inline') },
        ]}
      />
      <Fields document={document} list={list} compared={compared} view={view} />
    </Flex>
  );
}

function Fields({
  document,
  list,
  compared,
  view,
}: Omit<Props, 'onChange' | 'compared'> & { compared: Compared; view: View }) {
  const text = useText();
  const day = useDay();
  const nameOf = useLocaleName();
  const loaded = useLoad(useCompareQuery({ document, compared }));
  const [asked, setAsked] = useState<{ locales: string[] | null; fields: string[] | null } | null>(null);
  if (loaded.kind === 'loading') return <Loader small />;
  if (loaded.kind === 'failed') return <Typography textColor="danger600">{loaded.problem}</Typography>;
  const { fields, isThere } = loaded.data;
  const changed = fields.filter(({ isChanged }) => isChanged);
  const { locale, before, beforeStatus } = compared;
  const entry = list.data.find(({ moment }) => moment === before);
  const canGoBack = isThere.before && before !== 'now';
  const lastOf = (field: string) => {
    const last = list.meta.last.find((each) => each.field === field && each.locale === locale);
    return last
      ? text('compare.last', { author: authorText(text, last.by), time: day(last.at, { withTime: true }) })
      : null;
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {canGoBack ? (
        <Flex gap={2} wrap="wrap">
          <Button variant="secondary" onClick={() => setAsked({ locales: null, fields: null })}>
            {text('restore.whole')}
          </Button>
          {locale === '' ? null : (
            <Button variant="tertiary" onClick={() => setAsked({ locales: [locale], fields: null })}>
              {text('restore.locale', { locale: nameOf(locale) })}
            </Button>
          )}
        </Flex>
      ) : null}
      {!isThere.before && !isThere.after ? (
        <Typography textColor="neutral800">{text('compare.nothing')}</Typography>
      ) : null}
      {changed.length === 0 && (isThere.before || isThere.after) ? (
        <Typography textColor="neutral800">{text('compare.same')}</Typography>
      ) : null}
      {changed.map((field) => (
        <ComparedFieldView
          key={field.name}
          field={field}
          view={view}
          last={lastOf(field.name)}
          onRestore={canGoBack ? () => setAsked({ locales: [locale], fields: [field.name] }) : null}
        />
      ))}
      {asked && before !== 'now' ? (
        <RestoreDialog
          document={document}
          request={{ moment: before, status: beforeStatus, ...asked }}
          time={entry ? day(entry.at, { withTime: true }) : text('compare.before')}
          onClose={() => setAsked(null)}
        />
      ) : null}
    </Flex>
  );
}

function Locales({
  list,
  compared,
  onChange,
}: Omit<Props, 'document' | 'compared'> & { compared: Compared }) {
  const text = useText();
  const nameOf = useLocaleName();
  const codes = [...new Set([...list.meta.locales, compared.locale])].filter((code) => code !== '');
  if (codes.length === 0) return null;
  return (
    <Field.Root>
      <Field.Label>{text('filter.locale')}</Field.Label>
      <SingleSelect
        size="S"
        value={compared.locale}
        onChange={(locale: string | number) => onChange({ ...compared, locale: String(locale) })}
      >
        {codes.map((code) => (
          <SingleSelectOption key={code} value={code}>
            {nameOf(code)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

interface VersionProps {
  label: string;
  list: ListHistoryResponse;
  version: { moment: Moment; status: Status };
  onChange(version: { moment: Moment; status: Status }): void;
}

/** A version by when it came about; the one before the oldest that is listed too. */
function VersionChoice({ label, list, version, onChange }: VersionProps) {
  const text = useText();
  const day = useDay();
  const known = list.data.map((entry) => {
    const time = day(entry.at, { withTime: true });
    const said = text('entry.by', { time, author: authorText(text, entry.by) });
    return { moment: entry.moment, name: `${said} · ${causeText(text, entry)}` };
  });
  // What was before a write is what was after the one before it, in whatever language that was.
  const { moment: wanted } = version;
  const same = wanted === 'now' ? undefined : known.find(({ moment }) => moment <= wanted);
  const value = wanted === 'now' ? 'now' : String(same?.moment ?? 0);
  return (
    <Flex gap={1} alignItems="flex-end">
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          size="S"
          value={value}
          onChange={(moment: string | number) =>
            onChange({ ...version, moment: moment === 'now' ? 'now' : Number(moment) })
          }
        >
          <SingleSelectOption value="now">{text('compare.now')}</SingleSelectOption>
          {known.map(({ moment, name }) => (
            <SingleSelectOption key={moment} value={String(moment)}>
              {name}
            </SingleSelectOption>
          ))}
          <SingleSelectOption value="0">{text('compare.first')}</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
      <Box>
        <SingleSelect
          size="S"
          aria-label={label}
          value={version.status}
          onChange={(status: string | number) =>
            onChange({ ...version, status: status === 'published' ? 'published' : 'draft' })
          }
        >
          <SingleSelectOption value="draft">{text('compare.draft')}</SingleSelectOption>
          <SingleSelectOption value="published">{text('compare.published')}</SingleSelectOption>
        </SingleSelect>
      </Box>
    </Flex>
  );
}
