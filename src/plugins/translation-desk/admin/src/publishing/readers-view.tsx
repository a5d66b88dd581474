import { Box, Typography } from '@strapi/design-system';
import { useOwnWords } from '#kit/own-words';
import { useText } from '../text/use-text';
import type { FieldBehind } from './fields-behind';

/** What readers of a language will see of the fields that aren't done in it, field by field. */
export function ReadersView({ fields, localeName }: { fields: readonly FieldBehind[]; localeName: string }) {
  const text = useText();
  const say = useOwnWords();
  return (
    <Box width="100%">
      <Typography tag="p" textColor="neutral800">
        {text('publish.intro', { locale: localeName })}
      </Typography>
      <Box tag="ul" paddingTop={2} paddingLeft={5} style={{ listStyle: 'disc' }}>
        {fields.map(({ label, behind }) => (
          <Typography key={label} tag="li" textColor="neutral800">
            {text(`publish.${behind}`, { field: say(label), locale: localeName })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
