/** Whether a view is that of projects: the panel's hooks are told its attributes and not its type. */
export function isProject(metadatas: object): boolean {
  return 'statusOverride' in metadatas && 'startDate' in metadatas;
}
