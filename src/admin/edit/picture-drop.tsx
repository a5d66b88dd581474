import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { styled } from 'styled-components';
import { useProblemText } from '../kit/problem-text';
import { useDropPicturesMutation } from '../kit/upload';
import { useFileDrop } from '../kit/use-file-drop';
import { useText } from '../texts';
import { useIsBase } from './use-is-base';

const GALLERY = 'gallery';

/** Takes any number of pictures at once into the library and, each with its own words to come, into the gallery. */
export function PictureDrop({ disabled }: { disabled?: boolean }) {
  const isBase = useIsBase();
  return isBase && !disabled ? <DropZone /> : null;
}

function DropZone() {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const addFieldRow = useForm('PictureDrop', (form) => form.addFieldRow);
  const [upload, { isLoading }] = useDropPicturesMutation();
  const input = useRef<HTMLInputElement>(null);

  async function take(list: FileList | null): Promise<void> {
    const files = [...(list ?? [])];
    const pictures = files.filter(({ type }) => type.startsWith('image/'));
    const others = files.filter((file) => !pictures.includes(file)).map(({ name }) => name);
    if (others.length > 0)
      toggleNotification({
        type: 'warning',
        message: text('fiche.pictures.refused', { names: others.join(', ') }),
      });
    if (pictures.length === 0) return;
    try {
      for (const image of await upload(pictures).unwrap()) addFieldRow(GALLERY, { image });
    } catch (problem) {
      toggleNotification({ type: 'danger', message: problemText(problem) });
    }
  }

  const drop = useFileDrop((files) => void take(files));

  return (
    <Zone {...drop} aria-busy={isLoading}>
      <Flex gap={3} wrap="wrap" justifyContent="center">
        <Typography textColor="neutral800">{text('fiche.pictures.drop')}</Typography>
        <Box>
          <input
            ref={input}
            type="file"
            accept="image/*"
            multiple
            hidden
            aria-label={text('fiche.pictures.choose')}
            onChange={({ target }) => {
              void take(target.files);
              target.value = '';
            }}
          />
          <Button variant="secondary" size="S" disabled={isLoading} onClick={() => input.current?.click()}>
            {text('fiche.pictures.choose')}
          </Button>
        </Box>
        {isLoading ? <Loader small>{text('fiche.pictures.uploading')}</Loader> : null}
      </Flex>
    </Zone>
  );
}

const Zone = styled.div`
  padding: ${({ theme }) => theme.spaces[5]};
  background: ${({ theme }) => theme.colors.neutral100};
  border: 2px dashed ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};

  &[data-over='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
`;
