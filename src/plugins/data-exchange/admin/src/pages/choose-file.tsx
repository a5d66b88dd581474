import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef } from 'react';
import { styled } from 'styled-components';
import { useFileDrop } from '#kit/use-file-drop';
import { useText } from '../text/use-text';

/** Takes a file by its dialogue or dropped. */
export function ChooseFile({ isWorking, onChoose }: { isWorking: boolean; onChoose(file: File): void }) {
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): void => {
    const file = files?.[0];
    if (file && !isWorking) onChoose(file);
  };
  return (
    <DropZone {...useFileDrop(take)}>
      <Flex direction="column" gap={3}>
        <Typography textColor="neutral800">{text(isWorking ? 'working' : 'drop')}</Typography>
        <Box>
          <input
            ref={input}
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.xml"
            hidden
            aria-label={text('choose')}
            onChange={({ target }) => take(target.files)}
          />
          <Button
            startIcon={<Upload aria-hidden />}
            disabled={isWorking}
            onClick={() => input.current?.click()}
          >
            {text('choose')}
          </Button>
        </Box>
        <Typography variant="pi" textColor="neutral600">
          {text('kinds')}
        </Typography>
      </Flex>
    </DropZone>
  );
}

const DropZone = styled.div`
  padding: 6rem 2rem;
  text-align: center;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 2px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-over='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;
