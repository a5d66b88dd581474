import { useAuth } from '@strapi/strapi/admin';

/** Whether whoever is signed in is granted an action of the plugin; the server asks again. */
export function useMay(action: string): boolean {
  return useAuth('info-sheet', ({ permissions }) =>
    permissions.some((permission) => permission.action === action),
  );
}
