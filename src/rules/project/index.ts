export { applyProjectRules } from './apply-project-rules';
export { listDrafts, PROJECT } from './stored-project';
