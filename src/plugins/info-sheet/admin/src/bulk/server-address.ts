/** Where the server is, as the panel was built or started to know it; without a closing slash. */
export function serverAddress(): string {
  // The panel's global isn't the server's of the same name, which is the one that has a type.
  const { backendURL } = window.strapi as unknown as { backendURL: string };
  return backendURL.replace(/\/$/, '');
}
