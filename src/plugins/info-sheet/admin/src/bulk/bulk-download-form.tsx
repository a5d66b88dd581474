import { useState } from 'react';
import { Box, Button, Checkbox, Field, Flex, Modal, Radio, Typography } from '@strapi/design-system';
import type { BulkDownloadRequest } from '../../../shared/contracts/panel';
import type { SheetFormat } from '../../../shared/contracts/sheet-format';
import { useText } from '../use-text';
import { DownloadProgress } from './download-progress';
import { useBulkDownload } from './use-bulk-download';
import { useLocales } from './use-locales';

const FORMATS: SheetFormat[] = ['pdf', 'docx', 'html', 'json'];
const STATUSES: BulkDownloadRequest['status'][] = ['published', 'draft'];

/** Languages, format and version of the sheets to be downloaded; then how far it is. */
export function BulkDownloadForm({ documentIds, onClose }: { documentIds: string[]; onClose: () => void }) {
  const text = useText();
  const locales = useLocales();
  const [unwanted, setUnwanted] = useState<string[]>([]);
  const [format, setFormat] = useState<SheetFormat>('pdf');
  const [status, setStatus] = useState<BulkDownloadRequest['status']>('published');
  const { state, start, cancel } = useBulkDownload();
  const chosen = locales.map(({ code }) => code).filter((code) => !unwanted.includes(code));
  const isRunning = state.kind === 'running';

  const toggle = (code: string, wanted: boolean) =>
    setUnwanted(wanted ? unwanted.filter((other) => other !== code) : [...unwanted, code]);
  const close = () => {
    cancel();
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Box tag="fieldset" borderWidth={0} padding={0} margin={0}>
            <Typography tag="legend" variant="pi" fontWeight="bold">
              {text('bulk.locales')}
            </Typography>
            <Flex wrap="wrap" gap={4} paddingTop={2}>
              {locales.map(({ code, name }) => (
                <Checkbox
                  key={code}
                  checked={!unwanted.includes(code)}
                  disabled={isRunning}
                  onCheckedChange={(wanted) => toggle(code, wanted === true)}
                >
                  {name}
                </Checkbox>
              ))}
            </Flex>
          </Box>
          <Choice
            label={text('bulk.format')}
            options={FORMATS.map((value) => ({ value, label: text(`format.${value}`) }))}
            value={format}
            onChange={(value) => setFormat(value)}
          />
          <Choice
            label={text('bulk.status')}
            options={STATUSES.map((value) => ({ value, label: text(`version.${value}`) }))}
            value={status}
            onChange={(value) => setStatus(value)}
          />
          <DownloadProgress state={state} />
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={close}>
          {text(state.kind === 'done' ? 'bulk.close' : 'bulk.cancel')}
        </Button>
        <Button
          disabled={chosen.length === 0}
          loading={isRunning}
          onClick={() => start({ documentIds, locales: chosen, format, status })}
        >
          {text('bulk.start', { count: documentIds.length * chosen.length })}
        </Button>
      </Modal.Footer>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  options: { value: Value; label: string }[];
  value: Value;
  onChange(value: Value): void;
}

function Choice<Value extends string>({ label, options, value, onChange }: ChoiceProps<Value>) {
  const select = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field.Root>
      <Field.Label>{label}</Field.Label>
      <Radio.Group aria-label={label} value={value} onValueChange={select}>
        <Flex wrap="wrap" gap={5}>
          {options.map((option) => (
            <Radio.Item key={option.value} value={option.value}>
              {option.label}
            </Radio.Item>
          ))}
        </Flex>
      </Radio.Group>
    </Field.Root>
  );
}
