import { Alert, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../text/use-text';
import { homelessDrafts, unitsOf } from './drafts';
import type { Editor } from './use-editor';

/** Texts that a person typed for units that the source no longer has: kept until they put them away. */
export function HomelessDrafts({ editor: { document, drafts, drop } }: { editor: Editor }) {
  const text = useText();
  const homeless = homelessDrafts(drafts, unitsOf(document.fields));
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {homeless.map(([id, draft]) => (
        <Alert
          key={id}
          variant="warning"
          title={text('homeless.title')}
          closeLabel={text('homeless.close')}
          onClose={() => drop(id)}
        >
          <Typography
            textColor="neutral800"
            tag="span"
            lang={document.target.locale}
            dir={document.target.direction}
          >
            {draft.text}
          </Typography>
        </Alert>
      ))}
    </Flex>
  );
}
