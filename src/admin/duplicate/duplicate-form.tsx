import { Button, Field, Flex, Loader, Modal, TextInput, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isTermType, TERM_KEYS } from '#domain/terms';
import { useProblemText } from '../kit/problem-text';
import { PROJECT } from '../kit/project-uid';
import { useText } from '../texts';
import { useLanguageName } from '../use-language-name';
import { useDuplicateMutation, useGetSourceQuery, type Source } from './duplicate-api';

interface Props {
  model: string;
  documentId: string;
  onClose(): void;
}

/** What a copy is called, and what will be in it. */
export function DuplicateForm(props: Props) {
  const source = useGetSourceQuery(props, { refetchOnMountOrArgChange: true });
  if (source.data) return <LoadedForm {...props} source={source.data} />;
  return (
    <Modal.Body>
      <Loader />
    </Modal.Body>
  );
}

function LoadedForm({ model, documentId, onClose, source }: Props & { source: Source }) {
  const text = useText();
  const { formatList } = useIntl();
  const nameOf = useLanguageName();
  const problemText = useProblemText();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const [duplicate, { isLoading }] = useDuplicateMutation();
  // In the language of the title, which is written in English.
  const [name, setName] = useState(source.name && `${source.name} (copy)`);
  const [code, setCode] = useState('');
  const [problem, setProblem] = useState<string>();
  const hasCode = isTermType(model) && TERM_KEYS[model] === 'code';
  const languages = formatList(source.locales.map(nameOf));
  const base = nameOf(source.locales[0] ?? DEFAULT_LOCALE);

  const make = async (event: FormEvent) => {
    event.preventDefault();
    const texts = { [model === PROJECT ? 'title' : 'name']: name, ...(hasCode ? { code } : {}) };
    const answer = await duplicate({ model, documentId, texts });
    if ('error' in answer) return setProblem(problemText(answer.error));
    toggleNotification({ type: 'success', message: text('fiche.copy.done', { name, languages }) });
    onClose();
    navigate({ pathname: answer.data.documentId, search: `?plugins[i18n][locale]=${source.locales[0]}` });
  };

  return (
    <form onSubmit={(event) => void make(event)}>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Typography textColor="neutral800" tag="p">
            {text(model === PROJECT ? 'fiche.copy.project' : 'fiche.copy.term', { languages })}
          </Typography>
          <Field.Root name="name" required error={problem}>
            <Field.Label>{text('fiche.copy.name', { language: base })}</Field.Label>
            <TextInput value={name} onChange={({ target }: Change) => setName(target.value)} />
            <Field.Error />
          </Field.Root>
          {hasCode ? (
            <Field.Root name="code" required hint={text('fiche.copy.code-hint')}>
              <Field.Label>{text('fiche.copy.code')}</Field.Label>
              <TextInput value={code} onChange={({ target }: Change) => setCode(target.value)} />
              <Field.Hint />
            </Field.Root>
          ) : null}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button variant="tertiary" onClick={onClose}>
          {text('fiche.copy.cancel')}
        </Button>
        <Button type="submit" loading={isLoading} disabled={name.trim() === ''}>
          {text('fiche.copy.make')}
        </Button>
      </Modal.Footer>
    </form>
  );
}

interface Change {
  target: { value: string };
}
