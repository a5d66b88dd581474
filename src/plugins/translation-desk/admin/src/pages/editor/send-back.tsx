import { Button, Field, Modal, Textarea } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../text/use-text';

/** A button that asks why, for whoever translated. */
export function SendBack({ onSend }: { onSend(reason: string): void }) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary">{text('hand-over.send-back')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header>
          <Modal.Title>{text('hand-over.send-back')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Field.Root>
            <Field.Label>{text('hand-over.reason')}</Field.Label>
            <Textarea
              dir="auto"
              maxLength={5000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Field.Root>
        </Modal.Body>
        <Modal.Footer>
          <Modal.Close>
            <Button variant="tertiary">{text('notes.cancel')}</Button>
          </Modal.Close>
          <Modal.Close>
            <Button disabled={reason.trim() === ''} onClick={() => onSend(reason)}>
              {text('hand-over.send-back')}
            </Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
