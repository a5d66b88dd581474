/** Why something can't be backed up, restored or moved, in words for whoever runs the command; nothing was written. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
