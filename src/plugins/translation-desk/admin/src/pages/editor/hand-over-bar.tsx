import { Box, Button, Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import { useProblemText } from '#kit/problem-text';
import type { HandOverRequest } from '#translation-desk/hand-over';
import { useChangeHandOverMutation, useListPeopleQuery, type OpenDocument } from '../../api/desk-api';
import { HandOverLines } from '../../hand-over/hand-over-lines';
import { useText } from '../../text/use-text';
import { SendBack } from './send-back';

/** Who works on the document until when, and handing it over to whoever publishes. */
export function HandOverBar({ document, isDirty }: { document: OpenDocument; isDirty: boolean }) {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [change, { isLoading }] = useChangeHandOverMutation();
  const { handOver, mayHandOver, mayPublish, uid, documentId, target } = document;
  if (!mayHandOver && !mayPublish) return null;

  const ask = async (request: HandOverRequest): Promise<void> => {
    try {
      await change({ key: { uid, documentId }, locale: target.locale, request }).unwrap();
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  };

  return (
    <Box
      tag="section"
      aria-label={text('hand-over.label')}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={5}
    >
      <Flex gap={4} wrap="wrap" alignItems="flex-end" justifyContent="space-between">
        <Assignment document={document} onAsk={ask} />
        <Flex gap={2}>
          {handOver.ready && mayPublish ? (
            <SendBack onSend={(reason) => void ask({ kind: 'send-back', reason })} />
          ) : null}
          {mayHandOver && (!mayPublish || handOver.ready) ? (
            <Button
              variant={handOver.ready ? 'tertiary' : 'secondary'}
              loading={isLoading}
              disabled={isDirty || !target.exists}
              onClick={() => void ask({ kind: handOver.ready ? 'not-ready' : 'ready' })}
            >
              {text(handOver.ready ? 'hand-over.take-back' : 'hand-over.say-ready')}
            </Button>
          ) : null}
        </Flex>
      </Flex>
      <Box paddingTop={2}>
        <HandOverLines handOver={{ ...handOver, assignee: null, due: null }} />
      </Box>
    </Box>
  );
}

interface AssignmentProps {
  document: OpenDocument;
  onAsk(request: HandOverRequest): Promise<void>;
}

/** Whoever may publish assigns to anybody; others take it for themselves. */
function Assignment({ document: { handOver, mayPublish }, onAsk }: AssignmentProps) {
  const text = useText();
  const me = useAuth('HandOverBar', ({ user }) => user);
  const { data: people = [] } = useListPeopleQuery();
  const { assignee, due } = handOver;
  const mine = people.filter(({ id }) => mayPublish || id === me?.id || id === assignee?.id);
  const known = assignee && !mine.some(({ id }) => id === assignee.id) ? [assignee, ...mine] : mine;
  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-end">
      <Field.Root width="24rem">
        <Field.Label>{text('hand-over.assignee')}</Field.Label>
        <SingleSelect
          size="S"
          value={assignee ? String(assignee.id) : null}
          placeholder={text('hand-over.nobody')}
          clearLabel={text('filter.clear')}
          onChange={(id) => void onAsk({ kind: 'assign', assignee: Number(id), due })}
          onClear={() => void onAsk({ kind: 'assign', assignee: null, due: null })}
        >
          {known.map(({ id, name }) => (
            <SingleSelectOption key={id} value={String(id)}>
              {name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root width="18rem">
        <Field.Label>{text('hand-over.until')}</Field.Label>
        <TextInput
          type="date"
          size="S"
          disabled={!assignee}
          value={due ?? ''}
          onChange={({ target }) =>
            void onAsk({ kind: 'assign', assignee: assignee?.id ?? null, due: target.value || null })
          }
        />
      </Field.Root>
    </Flex>
  );
}
