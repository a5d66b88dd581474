import { useAuth } from '@strapi/strapi/admin';

/** Whether whoever is signed in is granted an action such as `plugin::info-sheet.read`; the server asks again. */
export function useMay(action: string): boolean {
  return useAuth('useMay', ({ permissions }) =>
    permissions.some((permission) => permission.action === action),
  );
}
