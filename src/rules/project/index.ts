export { applyProjectRules } from './apply-project-rules';
