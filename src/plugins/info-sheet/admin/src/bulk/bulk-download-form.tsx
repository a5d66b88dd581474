import { useState } from 'react';
import { Box, Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { BULK_LIMIT, type BulkDownloadRequest } from '#info-sheet/panel';
import { OFFERED_FORMATS, SHEET_FORMATS, type SheetFormat } from '#info-sheet/sheet-format';
import { Choice } from '#kit/choice';
import { useListBulkLocalesQuery } from '../api/bulk-api';
import { useText } from '../use-text';
import { DownloadProgress } from './download-progress';
import { useBulkDownload } from './use-bulk-download';
import { useListedProjects } from './use-listed-projects';

const STATUSES: BulkDownloadRequest['status'][] = ['published', 'draft'];

/** Projects, languages, format and version of the sheets to be downloaded; then how far it is. */
export function BulkDownloadForm({ documentIds, onClose }: { documentIds: string[]; onClose: () => void }) {
  const text = useText();
  const { data: locales = [] } = useListBulkLocalesQuery();
  const listed = useListedProjects();
  const [isAll, setIsAll] = useState(false);
  const [unwanted, setUnwanted] = useState<string[]>([]);
  const [format, setFormat] = useState<SheetFormat>('pdf');
  const [status, setStatus] = useState<BulkDownloadRequest['status']>('published');
  const { state, start, cancel } = useBulkDownload();
  const chosen = locales.map(({ code }) => code).filter((code) => !unwanted.includes(code));
  const isRunning = state.kind === 'running';
  const all = Math.min(listed.total ?? 0, BULK_LIMIT);
  const allLabel =
    listed.total === all
      ? text('bulk.projects.all', { count: all })
      : text('bulk.projects.first', { count: all, total: listed.total ?? 0 });
  const projects = isAll ? all : documentIds.length;

  const toggle = (code: string, wanted: boolean) =>
    setUnwanted(wanted ? unwanted.filter((other) => other !== code) : [...unwanted, code]);
  const loadIds = async () => (isAll ? listed.loadIds() : documentIds);
  const close = () => {
    cancel();
    onClose();
  };

  return (
    <>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {all > documentIds.length && (
            <Choice
              label={text('bulk.projects')}
              options={[
                { value: 'selected', label: text('bulk.projects.selected', { count: documentIds.length }) },
                { value: 'all', label: allLabel },
              ]}
              value={isAll ? 'all' : 'selected'}
              onChange={(value) => setIsAll(value === 'all')}
            />
          )}
          <Box tag="fieldset" borderWidth={0} padding={0} margin={0}>
            <Typography textColor="neutral800" tag="legend" variant="pi" fontWeight="bold">
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
            options={OFFERED_FORMATS.map((value) => ({ value, label: text(SHEET_FORMATS[value].label) }))}
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
          onClick={() => start(loadIds, { locales: chosen, format, status })}
        >
          {text('bulk.start', { count: projects * chosen.length })}
        </Button>
      </Modal.Footer>
    </>
  );
}
