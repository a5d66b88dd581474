import { panelApi } from '#kit/api';

const { useFindPortalQuery } = panelApi.injectEndpoints({
  endpoints: (build) => ({
    // What the portal says of itself is there where the portal is.
    findPortal: build.query<unknown, void>({ query: () => '/portal/manifest.webmanifest' }),
  }),
});

/** Whether the server has pages for readers: an installation may have switched them off since the panel was built. */
export function useHasPortal(): boolean {
  return useFindPortalQuery().isSuccess;
}
