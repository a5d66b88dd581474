export { applyProjectRules } from './apply-project-rules';
export { findMissing } from './find-missing';
export { listDrafts, PROJECT } from './stored-project';
