import type { StrapiApp } from '@strapi/strapi/admin';

type Store = NonNullable<StrapiApp['store']>;
type State = ReturnType<Store['getState']>;

/** Languages of ours that Strapi doesn't know the names of. */
const NAMES: Record<string, string> = {
  az: 'Azərbaycanca',
  be: 'Беларуская',
  hy: 'Հայերեն',
  ka: 'ქართული',
};

/** Where Strapi keeps what somebody has chosen. */
const CHOSEN = 'strapi-admin-language';

/**
 * Offers our languages in the profile and at the sign-in. Strapi offers those alone that it has texts in itself, and has no
 * setting; it makes the list with its store, as the panel is drawn. So the store that it then hands on has a longer one.
 */
export function offerLanguages(app: Pick<StrapiApp, 'store'>): void {
  let store = app.store;
  Object.defineProperty(app, 'store', {
    get: () => store,
    set(made: Store | null) {
      store = made && withOurNames(made);
    },
  });
}

function withOurNames(store: Store): Store {
  const chosen = localStorage.getItem(CHOSEN);
  if (chosen !== null && chosen in NAMES) store.dispatch({ type: 'admin/setLocale', payload: chosen });
  let seen = store.getState();
  let named = { ...seen, admin_app: nameOurs(seen.admin_app) };
  const getState = (): State => {
    const state = store.getState();
    if (state === seen) return named;
    // What hasn't changed has to stay the same object: the panel is drawn anew for another.
    const app = state.admin_app === seen.admin_app ? named.admin_app : nameOurs(state.admin_app);
    seen = state;
    named = { ...state, admin_app: app };
    return named;
  };
  return { ...store, getState };
}

function nameOurs(app: State['admin_app']): State['admin_app'] {
  const { language } = app;
  return { ...app, language: { ...language, localeNames: { ...language.localeNames, ...NAMES } } };
}
