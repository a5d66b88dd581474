import { unstable_useDocumentActions as useDocumentActions, useNotification } from '@strapi/strapi/admin';
import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isTermType } from '#domain/terms';
import { useProblemText } from '#kit/problem-text';
import { PROJECT } from '#kit/project-uid';
import { othersOnline, type ActionComponent, type Context } from './action';
import { BaseQuestion } from './base-question';
import { useUnpublishInMutation } from './removal-api';
import { TermQuestion } from './term-question';
import { useRemovalText } from './use-removal-text';

/** Strapi's “Unpublish”, that asks first where it takes a project's English version from readers. */
export function askBeforeUnpublishing(unpublish: ActionComponent): ActionComponent {
  const Asking: ActionComponent = (context) => {
    const { text } = useRemovalText();
    const { toggleNotification } = useNotification();
    const problemText = useProblemText();
    const isAll = useRef(false);
    const [unpublishIn] = useUnpublishInMutation();
    const action = unpublish(context);
    const { document, documentId } = context;
    if (!action || action.disabled || !documentId || !isBase(context)) return action;
    // Where the draft has changes, Strapi has a question of its own, that stays with this one.
    const own = action.dialog;
    const others = othersOnline(context);
    const title = String(document?.title ?? '');
    return {
      ...action,
      onClick: () => false,
      dialog: {
        type: 'dialog',
        title: text('fiche.removal.unpublish-title', { title }),
        content: (
          <>
            <BaseQuestion
              title={title}
              others={others}
              goes="unpublish"
              onAll={(all) => (isAll.current = all)}
            />
            {own?.content}
          </>
        ),
        confirmLabel: text('fiche.removal.unpublish'),
        variant: 'danger',
        async onConfirm() {
          if (own) await own.onConfirm();
          else if (!isAll.current) await action.onClick?.(undefined);
          if (!isAll.current) return;
          const locales = own ? others : [DEFAULT_LOCALE, ...others];
          const answer = await unpublishIn({ documentId, locales });
          if ('error' in answer) toggleNotification({ type: 'danger', message: problemText(answer.error) });
        },
      },
    };
  };
  return Object.assign(Asking, { type: unpublish.type, position: unpublish.position });
}

/**
 * Strapi's “Delete”, of one language or of all, that asks first: of a project what readers lose, of a term that projects
 * have what they should have instead.
 */
export function askBeforeDeleting(remove: ActionComponent, goes: 'delete' | 'delete-all'): ActionComponent {
  const Asking: ActionComponent = (context) => {
    const { text } = useRemovalText();
    const navigate = useNavigate();
    const chosen = useRef({ isAll: false, replacement: '' });
    const { delete: deleteDocument } = useDocumentActions();
    const action = remove(context);
    const { model, collectionType, document, documentId } = context;
    const isTerm = isTermType(model);
    const isAsked = isTerm || model === PROJECT;
    if (!action?.dialog || action.disabled || !documentId || !isAsked) return action;
    if (goes === 'delete' && document?.locale !== DEFAULT_LOCALE) return action;
    const own = action.dialog;
    const name = String(document?.title ?? document?.name ?? '');
    const question = isTerm ? (
      <TermQuestion
        uid={model}
        documentId={documentId}
        name={name}
        onReplacement={(replacement) => (chosen.current.replacement = replacement)}
      />
    ) : (
      <BaseQuestion
        title={name}
        others={othersOnline(context)}
        goes={goes}
        onAll={(isAll) => (chosen.current.isAll = isAll)}
      />
    );
    return {
      ...action,
      dialog: {
        ...own,
        title: text('fiche.removal.delete-title', { title: name }),
        content: question,
        confirmLabel: text('fiche.removal.delete'),
        variant: 'danger',
        async onConfirm() {
          const { isAll, replacement } = chosen.current;
          if (!isAll && !replacement) return own.onConfirm();
          const params = {
            locale: goes === 'delete-all' || isAll ? '*' : DEFAULT_LOCALE,
            ...(replacement ? { replacement } : {}),
          };
          const answer = await deleteDocument({ collectionType, model, documentId, params });
          if (!('error' in answer)) navigate(`../${collectionType}/${model}`, { replace: true });
        },
      },
    };
  };
  return Object.assign(Asking, { type: remove.type, position: remove.position });
}

function isBase({ model, document }: Context): boolean {
  return model === PROJECT && document?.locale === DEFAULT_LOCALE;
}
