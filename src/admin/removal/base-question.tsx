import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useRemovalText } from './use-removal-text';

interface Props {
  title: string;
  others: readonly string[];
  goes: 'unpublish' | 'delete' | 'delete-all';
  onAll(isAll: boolean): void;
}

/** What readers will see of a project, and in which language, once its English version is gone. */
export function BaseQuestion({ title, others, goes, onAll }: Props) {
  const { text, languages } = useRemovalText();
  const [isAll, setAll] = useState(false);
  const choose = (checked: boolean | 'indeterminate') => {
    setAll(checked === true);
    onAll(checked === true);
  };
  const isAsked = goes !== 'delete-all' && others.length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Typography tag="p" textColor="neutral800">
        {goes === 'delete-all' || isAll
          ? text('fiche.removal.everywhere', { title, languages: languages(['en', ...others]) })
          : text('fiche.removal.english', { title })}
      </Typography>
      {isAsked && !isAll ? (
        <Typography tag="p" textColor="neutral800">
          {text('fiche.removal.stays', { languages: languages(others) })}
        </Typography>
      ) : null}
      {isAsked ? (
        <Checkbox checked={isAll} onCheckedChange={choose}>
          {text('fiche.removal.all', { languages: languages(['en', ...others]) })}
        </Checkbox>
      ) : null}
    </Flex>
  );
}
