import { Button, Flex } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useProblemText } from '#kit/problem-text';
import { useMay } from '#kit/use-may';
import type { DeskLocale } from '#translation-desk/desk';
import type { MemoryReport } from '#translation-desk/glossary';
import { useImportMemoryMutation } from '../../api/desk-api';
import { useDownload } from '../../exchange/use-download';
import { MAY } from '../../permissions';
import { PLUGIN_ID } from '../../plugin-id';
import { useText, type Text } from '../../text/use-text';

/** Terms as TBX, translations as TMX, and TMX from elsewhere. */
export function MemoryActions({ locale: { code } }: { locale: DeskLocale }) {
  const text = useText();
  const download = useDownload();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [importMemory, { isLoading }] = useImportMemoryMutation();
  const input = useRef<HTMLInputElement>(null);
  const mayExchange = useMay(MAY.exchange);
  if (!mayExchange) return null;

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  };
  const save = (path: string): void =>
    void attempt(() => download(`/${PLUGIN_ID}/${path}/export`, { locale: code }));
  const take = (file: File): void =>
    void attempt(async () => {
      const form = new FormData();
      form.append('file', file);
      const report = await importMemory(form).unwrap();
      toggleNotification({
        type: report.problem ? 'warning' : 'success',
        message: reportText(text, report),
      });
    });

  return (
    <Flex gap={2} wrap="wrap">
      <Button variant="tertiary" startIcon={<Download aria-hidden />} onClick={() => save('glossary')}>
        {text('glossary.tbx')}
      </Button>
      <Button variant="tertiary" startIcon={<Download aria-hidden />} onClick={() => save('memory')}>
        {text('memory.tmx')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".tmx,.xml"
        hidden
        aria-label={text('memory.import')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) take(file);
          target.value = '';
        }}
      />
      <Button
        variant="secondary"
        startIcon={<Upload aria-hidden />}
        loading={isLoading}
        onClick={() => input.current?.click()}
      >
        {text('memory.import')}
      </Button>
    </Flex>
  );
}

function reportText(text: Text, { kept, leftOut, problem }: MemoryReport): string {
  switch (problem?.code) {
    case undefined:
      return text('memory.kept', { pairs: Object.values(kept).reduce((sum, one) => sum + one, 0), leftOut });
    case 'not-tmx':
      return text('memory.not-tmx');
    case 'unreadable':
      return text('memory.unreadable', { message: problem?.message ?? '' });
    case 'nothing':
      return text('memory.nothing', { languages: problem?.languages.join(', ') ?? '' });
    default:
      return problem satisfies never;
  }
}
