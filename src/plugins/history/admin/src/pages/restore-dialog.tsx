import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useLoad } from '#kit/load';
import { useOwnWords } from '#kit/own-words';
import { useProblemText } from '#kit/problem-text';
import type { DocumentKey } from '#history/reading';
import type { PlannedField, RestorePlan, RestoreRequest } from '#history/restoring';
import { usePlanRestoreQuery, useRestoreMutation } from '../api/history-api';
import { useLocaleName } from '../text/use-locale-name';
import { useText } from '../text/use-text';

interface Props {
  document: DocumentKey;
  request: RestoreRequest;
  time: string;
  onClose(): void;
}

/** What going back would do, and the button that does it. */
export function RestoreDialog({ document, request, time, onClose }: Props) {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const plan = useLoad(usePlanRestoreQuery({ document, request }, { refetchOnMountOrArgChange: true }));
  const [restore, { isLoading }] = useRestoreMutation();
  const go = async () => {
    const result = await restore({ document, request });
    if ('error' in result) toggleNotification({ type: 'danger', message: problemText(result.error) });
    else {
      toggleNotification({ type: 'success', message: text('restore.done') });
      onClose();
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen: boolean) => (isOpen ? undefined : onClose())}>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('restore.title', { time })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography textColor="neutral800">{text('restore.draft')}</Typography>
            {plan.kind === 'loading' ? <Loader small /> : null}
            {plan.kind === 'failed' ? <Typography textColor="danger600">{plan.problem}</Typography> : null}
            {plan.kind === 'loaded' ? <Plan plan={plan.data} /> : null}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {text('restore.cancel')}
          </Button>
          <Button
            onClick={() => void go()}
            loading={isLoading}
            disabled={plan.kind !== 'loaded' || !isOfUse(plan.data)}
          >
            {text('restore.go')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

function isOfUse({ locales, refused }: RestorePlan): boolean {
  return (
    refused.length === 0 && locales.some(({ fields }) => fields.some(({ outcome }) => outcome === 'restored'))
  );
}

function Plan({ plan }: { plan: RestorePlan }) {
  const text = useText();
  const nameOf = useLocaleName();
  const locales = plan.locales.filter(({ fields }) => fields.length > 0);
  if (locales.length === 0) return <Typography textColor="neutral800">{text('restore.nothing')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {plan.refused.length > 0 ? (
        <Box role="alert">
          <Typography textColor="danger600">{text('restore.refused')}</Typography>
          {plan.refused.map(({ field, message }) => (
            <Typography key={field + message} tag="p" textColor="danger600">
              {message}
            </Typography>
          ))}
        </Box>
      ) : null}
      <Typography tag="h2" variant="delta" textColor="neutral800">
        {text('restore.plan')}
      </Typography>
      {locales.map(({ locale, fields }) => (
        <Box key={locale}>
          <Typography fontWeight="semiBold" textColor="neutral800">
            {nameOf(locale)}
          </Typography>
          <ul>
            {fields.map((field) => (
              <li key={field.name}>
                <Outcome field={field} />
              </li>
            ))}
          </ul>
        </Box>
      ))}
    </Flex>
  );
}

function Outcome({ field }: { field: PlannedField }) {
  const text = useText();
  const say = useOwnWords();
  return (
    <Typography textColor="neutral800">
      {`${say(field.label)}: ${text(`restore.${field.outcome}`)}`}
      {field.lost.length > 0 ? ` (${text('restore.lost', { names: field.lost.join(', ') })})` : ''}
    </Typography>
  );
}
