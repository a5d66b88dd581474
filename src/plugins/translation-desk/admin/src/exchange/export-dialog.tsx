import { Button, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type ReactNode } from 'react';
import { XLIFF_VERSIONS } from '#translation-desk/exchange';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { DocumentKey } from '#translation-desk/unit';
import { EXPORT_URL } from '../api/urls';
import { useText } from '../text/use-text';
import { useDownload } from './use-download';

interface Props {
  locale: string;
  localeName: string;
  /** None: every document that has something to do. */
  selected: DocumentKey[];
  /** What the button says. */
  label: string;
}

type Options = Pick<ExportRequest, 'version' | 'units' | 'packaging'>;

/** A button that asks how, and saves units as XLIFF. */
export function ExportDialog({ locale, localeName, selected, label }: Props) {
  const text = useText();
  const download = useDownload();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState<Options>({ version: '2.1', units: 'todo', packaging: 'one' });
  const what = text('export.what', { count: selected.length, locale: localeName });

  async function save(): Promise<void> {
    const documents = selected.map(({ uid, documentId }) => ({ uid, documentId }));
    try {
      await download(EXPORT_URL, { locale, ...options, ...(documents.length > 0 ? { documents } : {}) });
      setOpen(false);
    } catch (error) {
      toggleNotification({ type: 'danger', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (
    <Modal.Root open={isOpen} onOpenChange={setOpen}>
      <Modal.Trigger>
        <Button variant="secondary" startIcon={<Download aria-hidden />}>
          {label}
        </Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('export.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography textColor="neutral800">{what}</Typography>
            <Choice
              label={text('export.version')}
              value={options.version}
              choices={XLIFF_VERSIONS.map((version) => [version, text('export.xliff', { version })])}
              onChange={(version) => setOptions({ ...options, version })}
            />
            <Choice
              label={text('export.units')}
              value={options.units}
              choices={[
                ['todo', text('export.units.todo')],
                ['all', text('export.units.all')],
              ]}
              onChange={(units) => setOptions({ ...options, units })}
            />
            <Choice
              label={text('export.packaging')}
              value={options.packaging}
              choices={[
                ['one', text('export.packaging.one')],
                ['zip', text('export.packaging.zip')],
              ]}
              onChange={(packaging) => setOptions({ ...options, packaging })}
            />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('export.cancel')}</Button>
          </Modal.Close>
          <Button onClick={() => void save()}>{text('export.save')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  choices: [Value, string][];
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>): ReactNode {
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Radio.Group
        aria-label={label}
        value={value}
        onValueChange={(chosen) => {
          const choice = choices.find(([one]) => one === chosen);
          if (choice) onChange(choice[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <Radio.Item key={one} value={one}>
            {name}
          </Radio.Item>
        ))}
      </Radio.Group>
    </Field.Root>
  );
}
