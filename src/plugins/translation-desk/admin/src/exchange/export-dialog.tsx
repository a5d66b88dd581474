import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Choice } from '#kit/choice';
import { useProblemText } from '#kit/problem-text';
import { XLIFF_VERSIONS } from '#translation-desk/exchange';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { DocumentKey } from '#translation-desk/unit';
import { PLUGIN_ID } from '../plugin-id';
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

type Options = Pick<ExportRequest, 'version' | 'units' | 'packaging' | 'target'>;

const DEFAULTS: Options = { version: '2.1', units: 'todo', packaging: 'one', target: 'empty' };

/** A button that asks how, and saves units as XLIFF. */
export function ExportDialog({ locale, localeName, selected, label }: Props) {
  const text = useText();
  const download = useDownload();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [isOpen, setOpen] = useState(false);
  const [options, setOptions] = useState<Options>(DEFAULTS);
  const what = text('export.what', { count: selected.length, locale: localeName, units: options.units });

  async function save(): Promise<void> {
    const documents = selected.map(({ uid, documentId }) => ({ uid, documentId }));
    try {
      await download(`/${PLUGIN_ID}/export`, {
        locale,
        ...options,
        ...(documents.length > 0 ? { documents } : {}),
      });
      setOpen(false);
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
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
              options={XLIFF_VERSIONS.map((version) => ({
                value: version,
                label: text('export.xliff', { version }),
              }))}
              onChange={(version) => setOptions({ ...options, version })}
            />
            <Choice
              label={text('export.units')}
              value={options.units}
              options={[
                { value: 'todo', label: text('export.units.todo') },
                { value: 'all', label: text('export.units.all') },
              ]}
              onChange={(units) => setOptions({ ...options, units })}
            />
            <Choice
              label={text('export.target')}
              value={options.target}
              options={[
                { value: 'empty', label: text('export.target.empty') },
                { value: 'source', label: text('export.target.source') },
              ]}
              onChange={(target) => setOptions({ ...options, target })}
            />
            <Choice
              label={text('export.packaging')}
              value={options.packaging}
              options={[
                { value: 'one', label: text('export.packaging.one') },
                { value: 'zip', label: text('export.packaging.zip') },
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
