import { Box, Button, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { DEFAULT_LOCALE } from '#domain/locale';
import type { CheckedProject, CheckedReadiness, UnreadyProject } from '#domain/publication';
import { useText } from '../texts';
import { useLanguageName } from '../use-language-name';
import { useCheckPublishQuery, usePublishReadyMutation } from './publish-api';

/** Which of the chosen projects are ready, what the others lack, and a button for those that are. */
export function PublishManyForm({ documentIds, onClose }: { documentIds: string[]; onClose: () => void }) {
  const text = useText();
  const { toggleNotification } = useNotification();
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const wanted = { documentIds, locale: query.plugins?.i18n?.locale ?? DEFAULT_LOCALE };
  const check = useCheckPublishQuery(wanted, { refetchOnMountOrArgChange: true });
  const [publishReady, { isLoading }] = usePublishReadyMutation();
  const found = check.data;
  const ready = found?.ready.length ?? 0;

  const publish = async () => {
    const answer = await publishReady(wanted);
    if (!('data' in answer) || !answer.data) {
      toggleNotification({ type: 'danger', message: text('fiche.publish.failed') });
      return;
    }
    const { ready: published, unready } = answer.data;
    const left = unready.map(({ title }) => title).join(', ');
    toggleNotification({
      type: left ? 'warning' : 'success',
      message: text(left ? 'fiche.publish.done-but' : 'fiche.publish.done', {
        count: published.length,
        left,
      }),
    });
    // The list is loaded anew, and takes its dialogs with it.
    onClose();
  };

  return (
    <>
      <Modal.Body>
        {check.isError ? (
          <Typography textColor="danger600">{text('fiche.publish.failed')}</Typography>
        ) : found ? (
          <Found found={found} locale={wanted.locale} />
        ) : (
          <Loader />
        )}
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('fiche.publish.cancel')}
        </Button>
        <Button disabled={ready === 0} loading={isLoading} onClick={() => void publish()}>
          {text('fiche.publish.start', { count: ready })}
        </Button>
      </Modal.Footer>
    </>
  );
}

function Found({ found, locale }: { found: CheckedReadiness; locale: string }) {
  const text = useText();
  const language = useLanguageName()(locale);
  const { ready, unready } = found;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {ready.length > 0 && (
        <Part title={text('fiche.publish.ready', { count: ready.length, language })}>
          {ready.map((project) => (
            <Ready key={project.documentId} project={project} />
          ))}
        </Part>
      )}
      {unready.length > 0 && (
        <Part title={text('fiche.publish.unready', { count: unready.length, language })}>
          {unready.map((project) => (
            <Unready key={project.documentId} project={project} />
          ))}
        </Part>
      )}
    </Flex>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section">
      <Typography tag="h3" variant="delta" textColor="neutral800">
        {title}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
        {children}
      </Flex>
    </Box>
  );
}

function Ready({ project: { title, unfinished } }: { project: CheckedProject }) {
  const text = useText();
  return (
    <Box tag="li">
      <Typography textColor="neutral800">{title}</Typography>
      {unfinished > 0 && (
        <Typography tag="p" textColor="neutral600">
          {text('fiche.publish.unfinished', { count: unfinished })}
        </Typography>
      )}
    </Box>
  );
}

function Unready({ project: { title, missing } }: { project: UnreadyProject }) {
  return (
    <Box tag="li">
      <Typography fontWeight="semiBold" textColor="neutral800">
        {title}
      </Typography>
      <Box tag="ul" paddingLeft={4} style={{ listStyle: 'disc' }}>
        {missing.map(({ path, message }) => (
          <Typography key={path.join('.') + message} tag="li" textColor="danger600">
            {message}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
